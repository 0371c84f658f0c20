import { escaped } from '../html';
import type { Cell, Kind, Layout } from './layout';

const idOf = (kind: Kind, part: string, choice = ''): string =>
  `ctl00_ctl00_MainMaster_MainHolder_${kind}_${part.replace(/\W/g, '_')}${choice ? `_${choice}` : ''}`;

const row = (cells: Cell[]): string =>
  `<tr>${cells
    .map(
      ({ part, label, html, wide }) =>
        `<th scope="row">${escaped(label)}</th><td${wide || cells.length === 1 ? ' colspan="5"' : ''}><span id="${idOf('lbl', part)}">${html}</span></td>`,
    )
    .join('')}</tr>`;

/** Labels in `th`, server ids everywhere, buttons that are buttons; filled and emptied in place, never redrawn. */
export const a: Layout = {
  id: 'a',
  detail: 'below',
  after: 'in-place',
  popup: 'window',
  grid: 'all',
  values: 'codes',
  keepsHidden: true,
  variant: 0,
  stageMark: ':',
  attributes: (kind, part, choice) =>
    ` id="${idOf(kind, part, choice)}" name="${idOf(kind, part).replaceAll('_', '$')}"`,
  section: (part, title, isShown, body) =>
    `<div class="section" id="${idOf('pnl', part)}" style="${isShown ? '' : 'display:none'}">${title && `<h3>${escaped(title)}</h3>`}${body}</div>`,
  cells: (rows) => `<table class="info"><tbody>${rows.map(row).join('')}</tbody></table>`,
  button: (part, label, call) =>
    `<button type="button" class="btn" id="${idOf('btn', part)}" onclick="${call}()">${escaped(label)}</button>`,
  choice: (part, choice, label, state) =>
    `<input type="radio"${a.attributes('rdo', part, choice)} value="${choice}"${state}><label for="${idOf('rdo', part, choice)}">${escaped(label)}</label>`,
};
