import { escaped } from '../html';
import type { Layout } from './layout';

/** Labels in a `span` beside, no ids and no names, buttons as spans with listeners; a plain table for a list. */
export const d: Layout = {
  id: 'd',
  detail: 'below',
  after: 'reload',
  popup: 'layer',
  grid: 'table',
  values: 'codes',
  keepsHidden: false,
  variant: 1,
  stageMark: ' : ',
  attributes: () => '',
  section: (_part, title, isShown, body) =>
    isShown
      ? `<fieldset class="group">${title && `<legend>${escaped(title)}</legend>`}${body}</fieldset>`
      : '',
  cells: (rows) =>
    rows
      .map(
        (cells) =>
          `<div class="row">${cells.map(({ label, html, wide }) => `<div class="pair${wide ? ' wide' : ''}"><span class="name">${escaped(label)}<em>*</em></span><span class="what">${html}</span></div>`).join('')}</div>`,
      )
      .join(''),
  button: (_part, label) => `<span class="btn" tabindex="0">${escaped(label)}</span>`,
  choice: (part, choice, label, state) =>
    `<span class="radio"><input type="radio" name="${part.length}${part.charCodeAt(0)}" value="${choice}"${state}> ${escaped(label)}</span>`,
};
