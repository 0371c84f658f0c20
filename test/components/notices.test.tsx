import { describe, expect, it, vi } from 'vitest';
import EndedInError from '../../components/ended-in-error';
import InquiryCard from '../../components/inquiry-card';
import NoticeRecord from '../../components/notice-record';
import type { Language } from '../../rules/vocabulary';
import { show } from './show';

/** Five past two in the afternoon in Japan. */
const at = new Date('2026-11-20T05:05:00Z');

describe('the record of notices', () => {
  it.each<[Language, string]>([
    ['ja', 'お客様に連絡済み（11/20 14:05）'],
    ['en', 'Buyer told on 20 Nov, 14:05'],
  ])('says in Japan’s time when the buyer was told (%s)', (language, words) => {
    const record = <NoticeRecord notice={{ at, how: null }} onWrite={vi.fn()} onToldAnotherWay={vi.fn()} />;
    expect(show(record, language).text()).toBe(words);
  });

  it('has the texts one press away while the buyer has not been told', () => {
    const onWrite = vi.fn();
    const { text, click } = show(<NoticeRecord notice={null} onWrite={onWrite} onToldAnotherWay={vi.fn()} />);
    expect(text()).toContain('has not been told yet');
    click('button');
    expect(onWrite).toHaveBeenCalledOnce();
  });

  it('says that the message was not delivered, whoever was told before it', () => {
    const onWrite = vi.fn();
    const { text, click } = show(
      <NoticeRecord notice={{ at, how: null }} isUndelivered onWrite={onWrite} onToldAnotherWay={vi.fn()} />,
    );
    expect(text()).toContain('not delivered. Send it again');
    expect(text()).not.toContain('Buyer told');
    click('button');
    expect(onWrite).toHaveBeenCalledOnce();
  });

  it('takes another way only with a word on how', () => {
    const told = vi.fn();
    const { click, type } = show(<NoticeRecord notice={null} onWrite={vi.fn()} onToldAnotherWay={told} />);
    click('[aria-expanded]');
    type('input', '  ');
    click('[type="submit"]');
    expect(told).not.toHaveBeenCalled();
    type('input', ' by phone ');
    click('[type="submit"]');
    expect(told).toHaveBeenCalledExactlyOnceWith('by phone');
  });
});

it('offers the inquiry about an error while cancelling', () => {
  const onInquiry = vi.fn();
  const { text, click } = show(<EndedInError action="approve-cancel" onInquiry={onInquiry} />);
  expect(text()).toContain('“Approve the cancel” ended in an error');
  click('button');
  expect(onInquiry).toHaveBeenCalledExactlyOnceWith('cancel-error');
});

describe('an inquiry', () => {
  it.each([
    ['was copied', async () => true, 'Copied'],
    ['was refused', async () => false, 'Could not copy'],
    ['failed', () => Promise.reject(new Error('no clipboard')), 'Could not copy'],
  ])('says whether it %s', async (_, onCopy, words) => {
    const written = { path: 'ja', text: 'ko' } as const;
    const card = (
      <InquiryCard
        name="Withdraw"
        path={['a', 'b']}
        text="text"
        written={written}
        attach={[]}
        onCopy={onCopy}
      />
    );
    const { get, text } = show(card);
    expect(text()).toContain('a › b');
    get('button').click();
    await vi.waitFor(() => expect(text('[role="status"]')).toContain(words));
  });
});
