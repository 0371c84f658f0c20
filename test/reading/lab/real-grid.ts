import { readDocument } from '../../../entrypoints/console.content/screens/read';
import { readRows } from '../../../entrypoints/console.content/screens/rows';

/** The few of dhtmlxGrid's own functions that are called here. */
export type RealGrid = {
  setImagePath: (path: string) => void;
  setHeader: (words: string) => void;
  attachHeader: (words: string) => void;
  attachFooter: (words: string) => void;
  setInitWidths: (widths: string) => void;
  setColTypes: (types: string) => void;
  setColSorting: (kinds: string) => void;
  setSkin: (name: string) => void;
  init: () => void;
  parse: (data: object | string, form: 'json' | 'xml') => void;
  clearAll: () => void;
  enableSmartRendering: (is: boolean, rows: number) => void;
  enableMultiselect: (is: boolean) => void;
  enableAutoHeight: (is: boolean) => void;
  enableColSpan: (is: boolean) => void;
  setColumnHidden: (column: number, is: boolean) => void;
  setSizes: () => void;
  sortRows: (column: number, kind: string, direction: 'asc' | 'des') => void;
  showRow: (id: string) => void;
  selectRowById: (id: string, keep?: boolean) => void;
  selectCell: (row: number, column: number) => void;
  editCell: () => void;
  setRowHidden: (id: string, is: boolean) => void;
  cells: (
    id: string,
    column: number,
  ) => { setValue: (value: string | number) => void; getValue: () => string | number };
  getCheckedRows: (column: number) => string;
  getRowsNum: () => number;
  getRowId: (at: number) => string;
};
declare global {
  var dhtmlXGridObject: new (id: string) => RealGrid;
}

export const claimHeads = [
  '選択',
  '処理状態',
  'キャンセル/返品の完了日',
  'キャンセル/返品の理由',
  'キャンセル/返品の要請日',
  '注文番号',
  'カート番号',
];

/** So many claims: order 776200000 and on, every other one a return that is done. */
export const claimRows = (count: number) => ({
  rows: Array.from({ length: count }, (_, at) => ({
    id: `r${at}`,
    data: [
      0,
      at % 2 ? '返品:処理完了' : 'キャンセル:処理要請',
      '',
      '品切れ',
      `2022/08/${10 + (at % 15)}`,
      String(776_200_000 + at),
      String(249_900_000 + at),
    ],
  })),
});
/** The same rows, some of their columns. */
export const cutRows = (count: number, from: number, to?: number) => ({
  rows: claimRows(count).rows.map(({ id, data }) => ({ id, data: data.slice(from, to) })),
});

/** The columns of the list of orders, with the names, phones and addresses that a shop sees there. */
export const orderHeads =
  '配送状態,注文番号,カート番号,配送会社,送り状番号,発送日,注文日,入金日,お届け希望日,発送予定日,配送完了日,配送方法,商品番号,商品名,数量,オプション情報,オプションコード,おまけ,受取人名,受取人名(フリガナ),受取人電話番号,受取人携帯電話番号,住所,郵便番号,国家,送料の決済,決済サイト,通貨,購入者決済金額,販売価格,割引額,注文金額の合計,供給原価の合計,購入者名,購入者名(フリガナ),配送要請事項,購入者電話番号,購入者携帯電話番号,販売者商品コード,JANコード,規格番号,プレゼント贈り主,外部広告,素材,ギフト注文'.split(
    ',',
  );
const orderOf = (at: number): Record<string, string> => ({
  配送状態: '配送準備',
  注文番号: String(776_400_000 + at),
  カート番号: String(250_000_000 + at),
  入金日: '20220809',
  発送予定日: '20220815',
  受取人名: `受取 花${at}`,
  '受取人名(フリガナ)': `ウケトリ ハナ${at}`,
  受取人電話番号: `03-5555-${1000 + at}`,
  受取人携帯電話番号: `090-5555-${1000 + at}`,
  住所: `東京都新宿区中落合3-99-${at}`,
  郵便番号: `161-${1000 + at}`,
  決済サイト: 'JP',
  購入者名: `購入 太郎${at}`,
  '購入者名(フリガナ)': `コウニュウ タロウ${at}`,
  購入者電話番号: `06-5555-${1000 + at}`,
  購入者携帯電話番号: `080-5555-${1000 + at}`,
  プレゼント贈り主: `贈田 主子${at}`,
});
/** So many orders, in some of the columns, the boxes to tick in front of them. */
export const orderRows = (count: number, heads: readonly string[]) => ({
  rows: Array.from({ length: count }, (_, at) => ({
    id: `r${at}`,
    data: heads.map((head) => (head === '選択' ? 0 : (orderOf(at)[head] ?? ''))),
  })),
});

type Options = {
  heads?: readonly string[];
  types?: string;
  style?: string;
  into?: Element;
  attach?: string;
  footer?: string;
  before?: (grid: RealGrid) => void;
};

/** A real dhtmlxGrid on this page. */
export const makeGrid = (id: string, options: Options = {}): RealGrid => {
  const { heads = claimHeads, style = 'width:900px;height:200px', into = document.body } = options;
  const box = document.createElement('div');
  box.id = id;
  box.style.cssText = style;
  into.append(box);
  const grid = new dhtmlXGridObject(id);
  grid.setImagePath('/imgs/');
  grid.setHeader(heads.join(','));
  if (options.attach) grid.attachHeader(options.attach);
  if (options.footer) grid.attachFooter(options.footer);
  grid.setInitWidths(heads.map(() => '110').join(','));
  grid.setColTypes(options.types ?? ['ch', ...heads.slice(1).map(() => 'ro')].join(','));
  grid.setColSorting(heads.map(() => 'str').join(','));
  options.before?.(grid);
  grid.init();
  return grid;
};

/** What is read of the page now, and whether it stands as it stood before. */
export const seenNow = () => {
  const before = document.documentElement.outerHTML;
  const reading = readDocument(document);
  const rows = readRows(document);
  const { order, claim } = reading?.situation ?? {};
  return {
    number: order?.number,
    cart: order?.cartNumber,
    status: order?.status,
    claim: claim === null ? null : claim?.status,
    requestedOn: claim?.requestedOn,
    orders: reading?.orders,
    rows: rows.length,
    isUntouched: document.documentElement.outerHTML === before,
  };
};

/** Each value as the grid gives it back: what it would sort, copy and export. */
export const valuesOf = (grid: RealGrid): string =>
  Array.from({ length: grid.getRowsNum() }, (_, at) =>
    claimHeads.map((_head, column) => grid.cells(grid.getRowId(at), column).getValue()).join('|'),
  ).join('\n');
