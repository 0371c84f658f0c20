/** Invented data of nobody, in the forms in which a page holds somebody's. */
export const secrets = [
  '鈴木花子',
  'スズキハナコ',
  'suzuki',
  'Hanako',
  '김하나',
  '王小花',
  '090-9876-5432',
  '09098765432',
  '+81-90-9876-5432',
  'hanako@example.jp',
  '150-0001',
  '渋谷区神宮前',
  '887766554',
  '4111111111111111',
  'tokenQ7w8',
] as const;

const attributes = [
  ...[
    'id',
    'name',
    'class',
    'title',
    'alt',
    'href',
    'src',
    'placeholder',
    'aria-label',
    'data-order',
    'onclick',
  ],
  ...[
    'onmouseover',
    'value',
    'label',
    'action',
    'for',
    'lang',
    'role',
    'type',
    'colspan',
    'content',
    'summary',
  ],
];

type Make = (tag: string, text: string, own?: Record<string, string>) => HTMLElement;
const within = (outer: HTMLElement, ...inner: Node[]) => {
  outer.append(...inner);
  return outer;
};
/** Places that are easily forgotten: attributes that describe, lists of suggestions, words cut in two, names of attributes. */
const rarely = (make: Make, secret: string): Node[] => {
  const half = Math.ceil(secret.length / 2);
  const described = Object.fromEntries(
    [
      'aria-description',
      'aria-valuetext',
      'aria-roledescription',
      'aria-placeholder',
      'data-buyer',
      'data-bind',
    ]
      .concat(
        'style',
        'nonce',
        'slot',
        'part',
        'itemprop',
        'pattern',
        'list',
        'download',
        'ping',
        'cite',
        'srcset',
      )
      .map((name) => [
        name,
        name === 'style' ? `--buyer: "${secret}"; background: url("/${secret}.png")` : secret,
      ]),
  );
  const latin = secret.replace(/[^a-z]/gi, '').toLowerCase();
  const shadow = make('div', '');
  shadow.attachShadow({ mode: 'open' }).append(make('b', secret));
  const pressed = make('button', '', { 'data-x': secret });
  pressed.append(make('span', secret.slice(0, half)), make('span', secret.slice(half)));
  return [
    make('p', '', described),
    make('textarea', secret, { placeholder: secret, title: secret }),
    make('input', '', { type: 'checkbox', value: secret, title: secret, checked: '' }),
    within(make('datalist', '', { id: secret }), make('option', secret, { value: secret })),
    within(make('details', ''), make('summary', secret), make('output', secret, { for: secret })),
    within(make('ruby', secret), make('rt', secret)),
    within(make('map', '', { name: secret }), make('area', '', { alt: secret, href: `tel:${secret}` })),
    make('object', secret, { data: `/${secret}`, type: secret }),
    make('meta', '', { name: secret, content: secret }),
    make('link', '', { href: `/${secret}`, title: secret }),
    make('p', `理由 ${secret}`),
    make('p', `${secret}：注文番号`),
    make('p', `キャンセル（${secret}）`),
    within(make('p', secret.slice(0, half)), make('i', secret.slice(half))),
    make('label', '販売者メモ', { for: secret, title: `販売者メモ ${secret}` }),
    make('select', '', { title: secret, 'aria-label': secret }),
    make('div', secret, { contenteditable: 'true' }),
    make('div', '', latin ? { [`data-${latin}`]: 'x', [latin]: secret } : {}),
    make('math', secret),
    pressed,
    shadow,
  ];
};

/** Puts them wherever a page can hold anything, beside what stands there. */
export const fillWithSecrets = (document: Document): void => {
  let at = 0;
  const next = (): string => secrets[at++ % secrets.length] ?? secrets[0];
  history.replaceState(null, '', `${location.pathname}?buyer=${secrets[2]}&tel=${secrets[7]}#${secrets[2]}`);
  document.title = next();
  const make = (tag: string, text: string, own: Record<string, string> = {}) => {
    const made = document.createElement(tag);
    made.textContent = text;
    for (const [name, value] of Object.entries(own)) made.setAttribute(name, value);
    return made;
  };
  for (const element of [...document.body.querySelectorAll('*')]) {
    if (['OPTION', 'SELECT', 'TR', 'TBODY', 'TABLE', 'THEAD'].includes(element.tagName)) continue;
    if (at % 3 === 0) element.setAttribute(`data-${at}`, next());
    element.setAttribute('summary', next());
    if (at % 4 === 0) element.append(document.createComment(next()));
  }
  for (const field of document.body.querySelectorAll('textarea')) field.value = next();
  const all = make('div', '');
  for (const secret of secrets) {
    all.append(
      make('p', secret),
      make('p', `注文番号: ${secret}`),
      make('span', `${secret} 理由`),
      make('td', secret),
      make(`x-${/^[a-z]+$/.test(secret) ? secret : 'suzuki'}`, secret),
      make('script', `// ${secret}`, { type: 'text/plain' }),
      make('style', `.a::after { content: "${secret}" }`),
      make('template', secret),
      make('noscript', secret),
      make('input', '', { type: 'hidden', value: secret, name: secret }),
      make('input', '', { type: 'text', value: secret }),
      make('input', '', { type: 'button', value: secret }),
      make('button', secret, { onclick: `call('${secret}')` }),
      make('a', secret, { href: `javascript:open_${secret.replace(/\W/g, '')}('${secret}')` }),
      make('a', secret, { href: `/buyers/${secret}?x=${secret}` }),
      make('iframe', '', { src: `about:blank#${secret}`, srcdoc: `<p>${secret}</p>`, name: secret }),
      document.createComment(secret),
    );
    const select = make('select', '');
    select.append(make('option', secret, { value: secret, label: secret }));
    const area = make('textarea', secret);
    const bearer = make('div', '');
    for (const name of attributes) bearer.setAttribute(name, secret);
    const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    text.textContent = secret;
    drawn.append(text);
    all.append(select, area, bearer, drawn, ...rarely(make, secret));
  }
  document.body.append(all);
};
