import '../background/browser';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { DeskContext } from '../../entrypoints/desk/desk';
import { settle } from '../../entrypoints/shared/settle';
import OrderHere from '../../entrypoints/sidepanel/order-here';
import type { Language, Situation } from '../../rules/vocabulary';
import { show } from './show';

const here = (
  withdrawalDeadline: string | null,
  levels = {},
  news: Partial<Situation> = {},
  language: Language = 'en',
) => {
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
    ...news,
  };
  const look = { screen: 'claims', language: 'ja' as const, off: null, missing: [], situation };
  const effective = settle({ policy: {}, 'shop-file': {}, seller: { levels } });
  const now = new Date('2021-07-14T03:00:00Z');
  return show(
    <DeskContext.Provider value={{ effective, now, clock: null, weakened: [] }}>
      <OrderHere tab={1} look={look} />
    </DeskContext.Provider>,
    language,
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

describe('a text that is copied for the open order', () => {
  const held = { type: 'cancel', requestedOn: '2021-07-01' } as const;
  const copy = async (claim: Situation['claim'], action: string, kind: string, language: Language = 'en') => {
    const copied: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
    const panel = here(null, {}, { claim, order: { number: '638358846', status: 'preparing' } }, language);
    if (!panel.root.querySelector(`[data-option="${action}"]`)) panel.click('.unfold');
    panel.click(`[data-option="${action}"] .disclose`);
    panel.click(`[data-option="${action}"] [data-remedy="${kind}"]`);
    await act(async () => {});
    return { text: copied.join(), said: panel.text('.said') };
  };

  it.each([
    ['ja', '注文番号：638358846', '空欄が残っています（理由・くわしい事情）'],
    ['ko', '주문번호: 638358846', '빈칸이 남아 있습니다(사유 및 상세 내용)'],
    ['zh', '订购号码：638358846', '还有空白处未填（理由及详细情况）'],
    ['en', 'Order number: 638358846', 'Still blank: Reason and details'],
  ] as const)(
    'has its number in it, and what is still blank is said: %s',
    async (language, number, blank) => {
      const { text, said } = await copy(
        { ...held, status: 'cancelling' },
        'request-withdrawal',
        'inquiry',
        language,
      );
      expect(text).toContain(number);
      expect(text).not.toMatch(/\[\[|\]\]/);
      expect(said).toContain(blank);
    },
  );

  it('brings its title along where it has one', async () => {
    const claim = { ...held, status: 'withdrawal-held', withdrawalHeldOn: '2021-07-05' } as const;
    const { text, said } = await copy(claim, 'rerequest-withdrawal', 'template');
    expect(text.startsWith('撤回のお願いについて（再度のご連絡）\n\n')).toBe(true);
    expect(text).toContain('638358846');
    expect(text).not.toMatch(/\[\[|\]\]/);
    expect(said).toContain('Copied: ');
  });
});
