import { escaped } from '../html';
import { type Layout, opaque } from './layout';

/** A picture of a button, drawn on the spot; its words stand in `alt` only, for whoever reads the page. */
const picture = (label: string): string => {
  const width = 26 + [...label].length * 12;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="26"><rect width="${width}" height="26" rx="3" fill="#f7fafd" stroke="#9db4cc"/><text x="50%" y="17" text-anchor="middle" font-family="sans-serif" font-size="12" fill="#1d3f66">${escaped(label)}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
};

/** Labels in `dl`, buttons as pictures, names that say nothing and no ids; a frame that posts itself back. */
export const c: Layout = {
  id: 'c',
  detail: 'frame',
  after: 'postback',
  popup: 'window',
  grid: 'smart',
  values: 'words',
  keepsHidden: false,
  variant: 0,
  stageMark: '：',
  attributes: (_kind, part) => ` name="${opaque(part)}"`,
  section: (_part, title, isShown, body) =>
    isShown ? `<div class="part">${title && `<p class="parttit">${escaped(title)}</p>`}${body}</div>` : '',
  cells: (rows) =>
    rows
      .map(
        (cells) =>
          `<dl class="line">${cells.map(({ label, html }) => `<div><dt>${escaped(label)}</dt><dd>${html}</dd></div>`).join('')}</dl>`,
      )
      .join(''),
  button: (part, label, call) =>
    part.length % 2
      ? `<input type="image" src="${picture(label)}" alt="${escaped(label)}" onclick="${call}(); return false;">`
      : `<a href="#" onclick="${call}(); return false;"><img src="${picture(label)}" alt="${escaped(label)}"></a>`,
  choice: (part, choice, label, state) =>
    `<label><input type="radio" name="${opaque(part)}" value="${choice}"${state}> ${escaped(label)}</label>`,
};
