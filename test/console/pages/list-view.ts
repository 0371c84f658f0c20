import { escaped } from '../html';
import { layouts } from '../layouts/layouts';
import type { GridKind, LayoutId, Settings, Visit } from '../visit';
import { word } from '../words/words';

export type Column = { key: string; width: number; kind?: 'check' };
export type List = {
  columns: { key?: string; label: string; width: number; kind?: 'check' }[];
  /** Cells are HTML, as the grid keeps them. */
  rows: { id: string; cells: string[] }[];
};

type Look = Pick<Visit, 'grid' | 'columns' | 'language' | 'query' | 'rows'> & { layout: LayoutId };

/** A long list draws only what is in sight, unless a visit asks for all of it. */
export const gridKindOf = ({
  layout,
  grid,
  rows,
}: Pick<Settings, 'grid' | 'rows'> & { layout: LayoutId }): GridKind => {
  const usual = layouts[layout].grid;
  return grid ?? (usual === 'all' && (rows ?? 0) > 400 ? 'smart' : usual);
};

/** A seller may have moved the columns; the frozen ones in front stay in front. */
export const arrange = <T>(columns: readonly T[], { columns: order }: Pick<Settings, 'columns'>): T[] =>
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
  const width = list.columns.reduce((sum, column) => sum + column.width + 16, 0);
  const sizes = list.columns.map((column) => `<col style="width:${column.width + 16}px">`).join('');
  const none = `<tr><td colspan="${list.columns.length}">${escaped(word('deliveryGrid.empty', language))}</td></tr>`;
  return `<div class="plain"><table class="list" style="width:${width}px"><colgroup>${sizes}</colgroup><thead><tr>${head}</tr></thead><tbody>${rows.join('') || none}</tbody></table></div>`;
};

/** A plain table comes in pages; a grid draws only what is in sight and needs none. */
const PER_PAGE = 500;

const pageOf = (look: Look, list: List): number => {
  const last = Math.max(1, Math.ceil(list.rows.length / PER_PAGE));
  return Math.min(last, Math.max(1, Number.parseInt(look.query.get('page') ?? '1', 10) || 1));
};

const onPage = (look: Look, list: List): List => {
  const from = (pageOf(look, list) - 1) * PER_PAGE;
  return { ...list, rows: list.rows.slice(from, from + PER_PAGE) };
};

const pager = (look: Look, list: List): string => {
  if (list.rows.length <= PER_PAGE) return '';
  const links = Array.from({ length: Math.ceil(list.rows.length / PER_PAGE) }, (_, at) => {
    const query = new URLSearchParams({ stat: look.query.get('stat') ?? 'all', page: String(at + 1) });
    return at + 1 === pageOf(look, list)
      ? `<b>${at + 1}</b>`
      : `<a href="?${escaped(String(query))}">${at + 1}</a>`;
  });
  return `<div class="pager">${links.join(' ')}</div>`;
};

export const listView = (look: Look, list: List, id: string): string => {
  const tools = `<div class="tools"><a href="javascript:list_SelectAll()">${escaped(word('claims.selectAll', look.language))}</a> <a href="javascript:list_Excel()">Excel</a> <a class="right" href="javascript:list_Refresh()">${escaped(word('claims.refresh', look.language))}</a></div>`;
  const body =
    gridKindOf(look) === 'table'
      ? table(onPage(look, list), look.language) + pager(look, list)
      : `<div id="${id}" class="gridbox gridbox_light"></div>`;
  return tools + body;
};

/** What the page's script gets of a list: a plain table has its cells already, the order of the rows is enough. */
export const listData = (look: Look, list: List): List =>
  gridKindOf(look) === 'table'
    ? { ...list, rows: onPage(look, list).rows.map(({ id }) => ({ id, cells: [] })) }
    : list;
