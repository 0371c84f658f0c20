import { escaped } from '../html';
import { layouts } from '../layouts/layouts';
import type { GridKind, LayoutId, Settings } from '../visit';
import { word } from '../words/words';

export type Column = { key: string; width: number; kind?: 'check' };
export type List = {
  columns: { key?: string; label: string; width: number; kind?: 'check' }[];
  /** Cells are HTML, as the grid keeps them. */
  rows: { id: string; cells: string[] }[];
};

type Look = Pick<Settings, 'grid' | 'columns' | 'language'> & { layout: LayoutId };

export const gridKindOf = (look: Pick<Look, 'grid' | 'layout'>): GridKind =>
  look.grid ?? layouts[look.layout].grid;

/** A seller may have moved the columns; the frozen ones in front stay in front. */
export const arrange = <T>(columns: readonly T[], { columns: order }: Pick<Look, 'columns'>): T[] =>
  order === 'usual' ? [...columns] : [...columns.slice(0, 2), ...columns.slice(2).reverse()];

const table = (list: List, language: Look['language']): string => {
  const head = list.columns.map(({ label }) => `<th>${escaped(label)}</th>`).join('');
  const rows = list.rows.map(
    ({ id, cells }) =>
      `<tr ondblclick="row_Open('${id}')">${cells
        .map((cell, at) =>
          list.columns[at]?.kind === 'check'
            ? '<td><input type="checkbox"></td>'
            : cell === id
              ? `<td><a href="javascript:row_Open('${id}')">${cell}</a></td>`
              : `<td>${cell}</td>`,
        )
        .join('')}</tr>`,
  );
  const none = `<tr><td colspan="${list.columns.length}">${escaped(word('deliveryGrid.empty', language))}</td></tr>`;
  return `<div class="plain"><table class="list"><thead><tr>${head}</tr></thead><tbody>${rows.join('') || none}</tbody></table></div>`;
};

export const listView = (look: Look, list: List, id: string): string => {
  const kind = gridKindOf(look);
  const tools = `<div class="tools"><a href="javascript:list_SelectAll()">${escaped(word('claims.selectAll', look.language))}</a> <a href="javascript:list_Excel()">Excel</a> <a class="right" href="javascript:list_Refresh()">${escaped(word('claims.refresh', look.language))}</a></div>`;
  const body =
    kind === 'table' ? table(list, look.language) : `<div id="${id}" class="gridbox gridbox_light"></div>`;
  return tools + body;
};
