/** One way to build a page. The real ones are unknown, so these differ in all that a reader might lean on. */
export type Style = {
  /** A block of labels, each with what belongs to it. */
  block(pairs: readonly Pair[]): string;
  section(title: string, body: string): string;
  button(label: string, mark: string, handler: string): string;
  bar(title: string, buttons: readonly string[]): string;
  radio(name: string, label: string, attributes: string): string;
  /** A value that is only shown. */
  shown(text: string): string;
};
export type Pair = { label: string; html: string; field?: boolean };

const table = (rows: string) => `<table><tbody>${rows}</tbody></table>`;
const inRows = (pairs: readonly Pair[], size: number): Pair[][] => {
  const rows: Pair[][] = [];
  for (const pair of pairs) {
    const last = rows.at(-1);
    if (!pair.field && last && last.length < size && !last[0]?.field) last.push(pair);
    else rows.push([pair]);
  }
  return rows;
};
const text = (html: string) => html;
const plainBar = (title: string, buttons: readonly string[]) =>
  `<div class="blue"><strong>${title}</strong><div>${buttons.join(' ')}</div></div>`;
const besideRadio = (name: string, label: string, attributes: string) =>
  `<input type="radio" name="${name}" ${attributes}> ${label}`;

const headings: Style = {
  block: (pairs) =>
    table(
      inRows(pairs, 3)
        .map(
          (row) => `<tr>${row.map(({ label, html }) => `<th>${label}</th><td>${html}</td>`).join('')}</tr>`,
        )
        .join(''),
    ),
  section: (title, body) => `<div><h3>${title}</h3>${body}</div>`,
  button: (label, mark, handler) => `<button type="button" ${mark} onclick="${handler}()">${label}</button>`,
  bar: plainBar,
  radio: (name, label, attributes) =>
    `<input type="radio" id="${name}${label}" name="${name}" ${attributes}><label for="${name}${label}">${label}</label>`,
  shown: text,
};

const bullets: Style = {
  ...headings,
  block: (pairs) =>
    table(
      inRows(pairs, 2)
        .map(
          (row) =>
            `<tr>${row.map(({ label, html }) => `<td><img src="/i/dot.gif"> ${label} ：</td><td>${html}</td>`).join('')}</tr>`,
        )
        .join(''),
    ),
  section: (title, body) =>
    `<table><tbody><tr><th colspan="6"><img src="/i/b.gif">${title}</th></tr><tr><td>${body}</td></tr></tbody></table>`,
  button: (label, mark, handler) =>
    `<input type="button" value="${label}" ${mark} onclick="${handler}();return false">`,
};

const terms: Style = {
  ...headings,
  block: (pairs) =>
    `<dl>${pairs.map(({ label, html }) => `<dt>${label}</dt><dd>${html}</dd>`).join('')}</dl>`,
  section: (title, body) => `<fieldset><legend>${title}</legend>${body}</fieldset>`,
  button: (label, mark, handler) => `<a ${mark} href="javascript:${handler}()">${label}</a>`,
  radio: (name, label, attributes) =>
    `<label><input type="radio" name="${name}" ${attributes}>${label}</label>`,
};

const flat: Style = {
  ...headings,
  block: (pairs) =>
    `<div class="g">${pairs.map(({ label, html }) => `<div>${label}</div><div>${html}</div>`).join('')}</div>`,
  section: (title, body) => `<div class="t"><img src="/i/b.gif"> ${title}</div><div>${body}</div>`,
  button: (label, mark, handler) =>
    `<a href="#" ${mark} onclick="${handler}();return false"><span>${label}</span></a>`,
  bar: (title, buttons) => `<div><div>${title}</div><p>${buttons.join('')}</p></div>`,
  radio: besideRadio,
};

let serial = 0;
const labelled: Style = {
  ...headings,
  block: (pairs) =>
    pairs
      .map(({ label, html }) => {
        const id = `f${++serial}`;
        const control = /<(select|textarea)/.test(html)
          ? html.replace(/<(select|textarea)/, `<$1 id="${id}"`)
          : html;
        return control.includes(`id="${id}"`)
          ? `<p><label for="${id}">${label}</label> ${control}</p>`
          : `<p><b>${label}</b> <span>${control}</span></p>`;
      })
      .join(''),
  section: (title, body) => `<section><h4>${title}</h4>${body}</section>`,
  button: (label, mark, handler) =>
    `<input type="image" src="/i/x.gif" alt="${label}" ${mark} onclick="${handler}()">`,
  radio: (name, label, attributes) =>
    `<label><input type="radio" name="${name}" ${attributes}> ${label}</label>`,
};

const rows: Style = {
  ...headings,
  block: (pairs) =>
    pairs
      .map(
        ({ label, html }) =>
          `<div class="row"><div class="pair"><span>${label}<em>*</em></span><span>${html}</span></div></div>`,
      )
      .join(''),
  section: (title, body) =>
    `<table><tbody><tr><td><b>${title}</b></td></tr><tr><td>${body}</td></tr></tbody></table>`,
  button: (label, mark, handler) => `<span ${mark} onclick="${handler}()">${label}</span>`,
  bar: (title, buttons) => `<div><b>${title}</b> ${buttons.join('')}</div>`,
  radio: (name, label, attributes) =>
    `<span><input type="radio" name="${name}" ${attributes}> ${label}</span>`,
};

const above: Style = {
  ...headings,
  block: (pairs) =>
    inRows(pairs, 4)
      .map((row) =>
        table(
          `<tr data-above>${row.map(({ label }) => `<td>${label}</td>`).join('')}</tr><tr>${row.map(({ html }) => `<td>${html}</td>`).join('')}</tr>`,
        ),
      )
      .join(''),
  section: (title, body) =>
    `<table><caption>${title}</caption><tbody><tr><td>${body}</td></tr></tbody></table>`,
  button: (label, mark, handler) =>
    `<table style="display:inline-table"><tbody><tr><td ${mark} onclick="${handler}()">${label}</td></tr></tbody></table>`,
};

const inline: Style = {
  ...headings,
  block: (pairs) =>
    `<ul>${pairs
      .map(({ label, html, field }) =>
        field ? `<li>${label}<br>${html}</li>` : `<li>${label}: ${html}</li>`,
      )
      .join('')}</ul>`,
  button: (label, mark, handler) => `<div role="button" ${mark} onclick="${handler}()">${label}</div>`,
};

const broken: Style = {
  ...headings,
  block: (pairs) =>
    `<ul>${pairs
      .map(({ label, html }) => {
        const cut = Math.ceil(label.length / 2);
        return `<li><b>* ${label.slice(0, cut)}<br>${label.slice(cut)}</b><span>${html}</span></li>`;
      })
      .join('')}</ul>`,
  section: (title, body) => `<div><p class="tit"><i></i>${title}</p>${body}</div>`,
  button: (label, mark) => `<a href="#" ${mark}><img src="/i/x.gif" alt="${label}"></a>`,
};

const nested: Style = {
  ...headings,
  block: (pairs) =>
    table(
      inRows(pairs, 3)
        .map(
          (row) =>
            `<tr>${row.map((pair) => `<td>${table(`<tr><td class="l">${pair.label}</td><td>${pair.html}</td></tr>`)}</td>`).join('')}</tr>`,
        )
        .join(''),
    ),
  button: (label, mark) => `<button type="button" ${mark}><i></i><em>${label}</em></button>`,
  radio: besideRadio,
};

const readonly: Style = {
  ...terms,
  block: (pairs) =>
    table(
      inRows(pairs, 3)
        .map(
          (row) =>
            `<tr>${row.map(({ label, html }) => `<td class="l"><span>${label}</span></td><td>${html}</td>`).join('')}</tr>`,
        )
        .join(''),
    ),
  shown: (value) => (/[<>"]/.test(value) ? value : `<input type="text" readonly value="${value}">`),
};

const wrapped: Style = {
  ...headings,
  block: (pairs) =>
    pairs
      .map(({ label, html, field }) =>
        field && !html.includes('radio')
          ? `<div><label><strong>${label}</strong> ${html}</label></div>`
          : `<div><strong>${label}</strong><div>${html}</div></div>`,
      )
      .join(''),
  button: (label, mark) => `<span ${mark} tabindex="0">${label}</span>`,
};

export const styles = {
  headings,
  bullets,
  terms,
  flat,
  labelled,
  rows,
  above,
  inline,
  broken,
  nested,
  readonly,
  wrapped,
} satisfies Record<string, Style>;
export type StyleName = keyof typeof styles;
export const styleNames = Object.keys(styles) as StyleName[];
