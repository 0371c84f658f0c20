import { escaped } from '../html';
import type { Cell, Layout } from './layout';

const short: Record<string, string> = {
  reason: 'selRsn',
  memo: 'txtMemo',
  refusalReason: 'rejRsn',
  refusalText: 'rejTxt',
  withdrawalFlag: 'wdYn',
  withdrawalReason: 'wdMemo',
};
const idOf = (part: string, choice = ''): string =>
  `${short[part] ?? `q_${part.replace(/\W/g, '')}`}${choice}`;

const row = (cells: Cell[]): string =>
  `<tr>${cells
    .map(
      ({ part, label, html, wide }) =>
        `<td class="tit"><i class="dot"></i> ${escaped(label)} :</td><td class="val" id="v_${idOf(part)}"${wide || cells.length === 1 ? ' colspan="5"' : ''}>${html}</td>`,
    )
    .join('')}</tr>`;

/** Labels in `td` with a mark and a colon, short ids; buttons as inputs and javascript: links; a layer; full reloads. */
export const b: Layout = {
  id: 'b',
  detail: 'layer',
  after: 'reload',
  popup: 'layer',
  grid: 'split',
  values: 'numbers',
  keepsHidden: false,
  variant: 1,
  stageMark: ': ',
  attributes: (_kind, part, choice) => ` id="${idOf(part, choice)}" name="${idOf(part)}"`,
  section: (_part, title, isShown, body) =>
    isShown
      ? `<table class="box"><tbody>${title && `<tr><td class="boxtit"><b>${escaped(title)}</b></td></tr>`}<tr><td>${body}</td></tr></tbody></table>`
      : '',
  cells: (rows) => `<table class="info"><tbody>${rows.map(row).join('')}</tbody></table>`,
  button: (part, label, call) =>
    part.length % 2
      ? `<input type="button" class="btn" value="${escaped(label)}" onclick="${call}(); return false;">`
      : `<a class="btn" href="javascript:${call}();">${escaped(label)}</a>`,
  choice: (part, choice, label, state) =>
    `<label><input type="radio"${b.attributes('rdo', part, choice)} value="${choice}"${state}>${escaped(label)}</label>`,
};
