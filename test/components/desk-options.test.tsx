import '../background/browser';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser as fake } from 'wxt/testing/fake-browser';
import { DeskContext } from '../../entrypoints/desk/desk';
import Options from '../../entrypoints/options/options';
import { settle } from '../../entrypoints/shared/settle';
import { show } from './show';

vi.mock('../../entrypoints/shared/journal', async (whole) => ({
  ...(await whole<typeof import('../../entrypoints/shared/journal')>()),
  default: () => ({ lots: async function* () {} }),
}));

const seen: string[] = [];
beforeEach(() => {
  fake.reset();
  Object.assign(fake.commands, { getAll: async () => [] });
  seen.length = 0;
  Element.prototype.scrollIntoView = function () {
    seen.push(this.getAttribute('data-rule-row') ?? '');
  };
});

const openedOn = async (chapter: string) => {
  location.hash = chapter;
  const effective = settle({ policy: {}, 'shop-file': {}, seller: { levels: { 'message-fits': 'off' } } });
  const options = show(
    <DeskContext.Provider value={{ effective, now: new Date(), clock: null, weakened: ['message-fits'] }}>
      <Options />
    </DeskContext.Provider>,
  );
  await settled(() => expect(options.root.querySelector('.chapter-title')).not.toBeNull());
  return options;
};
const settled = (check: () => void) => vi.waitFor(check, { timeout: 5000 });

it.each(['look', 'rules'])(
  'the weakened rule is shown, and has the focus, from the chapter “%s”',
  async (chapter) => {
    const { click, focused } = await openedOn(chapter);
    click('.weakened-line button');
    await settled(() => expect(seen).toEqual(['message-fits']));
    expect(focused()?.getAttribute('data-rule-row')).toBe('message-fits');
  },
);

it('a chapter that is opened afterwards is read from its title on', async () => {
  const { click, focused, text } = await openedOn('look');
  click('.weakened-line button');
  await settled(() => expect(seen).toHaveLength(1));
  location.hash = 'keys';
  await settled(() => expect(text('.chapter-title')).toBe('Shortcuts'));
  expect(focused()?.className).toBe('chapter-title');
  expect(seen).toHaveLength(1);
});
