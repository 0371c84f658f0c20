import '../background/browser';
import { expect, it, vi } from 'vitest';
import DueList from '../../entrypoints/desk/due-list';
import { deadlines } from './picker-samples';
import { show } from './show';

it('a deadline that no page shows any more is ended by its own button, and only where that is offered', () => {
  const onPick = vi.fn();
  const onEnd = vi.fn();
  const list = (more: object) => (
    <DueList deadlines={deadlines.slice(0, 2)} now={new Date()} most={4} onPick={onPick} {...more} />
  );
  const { all, again, click } = show(list({ onEnd }));
  expect(all('li > button')).toHaveLength(4);
  expect(all('li > .quiet').map((button) => button.getAttribute('aria-label'))).toEqual(
    deadlines.slice(0, 2).map(({ order }) => expect.stringMatching(new RegExp(`^Done: .+ ${order}$`))),
  );
  click('li:nth-child(2) > .quiet');
  expect(onEnd).toHaveBeenCalledWith(deadlines[1]);
  expect(onPick).not.toHaveBeenCalled();
  again(list({}));
  expect(all('li > button')).toHaveLength(2);
});
