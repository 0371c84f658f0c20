import { describe, expect, it, vi } from 'vitest';
import NoticeRound from '../../components/notice-round';
import { blank, fill, lengthOf } from './picker-samples';
import { show } from './show';

const notices = ['100000001', '100000002'].map((order) => ({ order, filled: fill('out-of-stock', {}) }));

const round = (onCopy: (text: string) => Promise<boolean>) => {
  const onClose = vi.fn();
  const shown = show(
    <NoticeRound notices={notices} blank={blank} lengthOf={lengthOf} onCopy={onCopy} onClose={onClose} />,
  );
  return { ...shown, onClose };
};

describe('one text for each of several orders', () => {
  it('counts what was copied, and ends after the last', async () => {
    const onCopy = vi.fn(async () => true);
    const { text, click, onClose } = round(onCopy);
    expect(text('h2')).toContain('100000001');
    for (const done of [1, 2]) {
      click('button.main');
      await vi.waitFor(() => expect(text('[role="status"]')).toContain(`${done} of 2`));
      click('button:last-child');
    }
    expect(onCopy).toHaveBeenCalledTimes(2);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it.each([
    ['is refused', async () => false],
    ['fails', () => Promise.reject(new Error('no clipboard'))],
  ])('counts nothing when the clipboard %s', async (_, onCopy) => {
    const { text, click } = round(onCopy);
    click('button.main');
    await vi.waitFor(() => expect(text('[role="status"]')).toContain('Could not copy'));
    expect(text('[role="status"]')).toContain('0 of 2');
  });
});
