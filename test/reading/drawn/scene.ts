import type { Screen } from '../../../entrypoints/console.content/reading/reading';
import type { Action, Attempt, Situation } from '../../../rules/vocabulary';
import type { Language } from '../../console/words/words';
import type { List } from './lists';
import type { Style } from './styles';

/** Everything a scene is drawn with. */
export type Brush = { style: Style; language: Language; say: (key: string) => string };

export type Expected = {
  screen: Screen;
  order: Partial<Situation['order']>;
  claim?: null | Partial<NonNullable<Situation['claim']>>;
  unanswered?: boolean;
  /** What each action that is offered would send. Exactly these controls and no others. */
  actions: Partial<Record<Action, Partial<Attempt['form']>>>;
};
export type Scene = {
  path: string;
  list?: (brush: Brush) => List;
  detail: (brush: Brush) => string;
  expected: (brush: Brush) => Expected;
};

export const number = '776206001';
export const day = {
  ordered: '2022/08/09',
  requested: '2022/08/12',
  sent: '2022/08/11',
  arrived: '2022/08/13',
};
export const people = {
  names: ['山川', '山川 海'],
  phones: ['+81-050-1234-5678'],
  postalCodes: ['273-0017'],
  address: 'Japan 273-0017 千葉県 船橋市 西浦 9-9-9',
};

export const mark = (name: string) => `data-is="${name}"`;
export const area = (name: string, text: string, extra = '') =>
  `<textarea ${mark(name)} ${extra}>${text}</textarea>`;
export const select = (name: string, options: readonly string[], chosen: number, none?: string) =>
  `<select ${mark(name)}>${none === undefined ? '' : `<option value="">${none}</option>`}${options.map((each, at) => `<option value="${at + 1}"${at === chosen ? ' selected' : ''}>${each}</option>`).join('')}</select>`;

export const order: Partial<Situation['order']> = {
  number,
  cartNumber: '249960001',
  site: 'JP',
  payment: 'cash',
};
export const noWithdrawal = {
  withdrawalRequestedOn: null,
  withdrawalDeadline: null,
  withdrawalHeldOn: null,
  withdrawalCancelledOn: null,
};
export const iso = (text: string) => text.replaceAll('/', '-');
