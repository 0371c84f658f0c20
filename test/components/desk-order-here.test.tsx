import '../background/browser';
import { expect, it } from 'vitest';
import { DeskContext } from '../../entrypoints/desk/desk';
import { settle } from '../../entrypoints/shared/settle';
import OrderHere from '../../entrypoints/sidepanel/order-here';
import type { Situation } from '../../rules/vocabulary';
import { show } from './show';

const here = (withdrawalDeadline: string | null, levels = {}) => {
  const situation: Situation = {
    order: { number: '638358846', status: 'delivered' },
    claim: {
      type: 'return',
      status: 'withdrawal-requested',
      requestedOn: '2021-07-12',
      withdrawalRequestedOn: '2021-07-13',
      withdrawalDeadline,
    },
    unanswered: false,
    record: { noticeSentOn: null, refusedOn: null },
  };
  const look = { screen: 'claims', language: 'ja' as const, off: null, missing: [], situation };
  const effective = settle({ policy: {}, 'shop-file': {}, seller: { levels } });
  const now = new Date('2021-07-14T03:00:00Z');
  return show(
    <DeskContext.Provider value={{ effective, now, clock: null, weakened: [] }}>
      <OrderHere tab={1} look={look} />
    </DeskContext.Provider>,
  );
};
const dueOf = ({ get }: ReturnType<typeof here>) => get('[data-kind="withdrawal-lapses"]').dataset.due;

it('the console’s own day counts for the open order, and is named where we would have counted another', () => {
  const counted = here(null);
  expect(dueOf(counted)).toBe('2021-07-19T14:59:59.999Z');
  expect(counted.text()).not.toContain('QSM itself shows');
  expect(here('2021-07-19').text()).not.toContain('QSM itself shows');
  const other = here('2021-07-20');
  expect(dueOf(other)).toBe('2021-07-20T14:59:59.999Z');
  expect(other.text()).toContain('QSM itself shows Tue 20 Jul, not the day counted from the request.');
});

it('a block that the shop has weakened is marked at the actions that it is about', () => {
  const marked = here(null, { 'message-fits': 'off' })
    .all('[data-option]')
    .filter((each) => each.querySelector('[data-weakened="message-fits"]'));
  expect(marked.map(({ dataset }) => dataset.option)).toEqual(['send-message']);
  expect(here(null).all('[data-weakened]')).toEqual([]);
});
