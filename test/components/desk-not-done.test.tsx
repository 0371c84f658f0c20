import '../background/browser';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser as fake } from 'wxt/testing/fake-browser';
import { DeskContext } from '../../entrypoints/desk/desk';
import Guide from '../../entrypoints/guide/guide';
import FileButton from '../../entrypoints/options/file-button';
import Journal from '../../entrypoints/options/journal/journal';
import type { MarksBook } from '../../entrypoints/shared/marks';
import { settle } from '../../entrypoints/shared/settle';
import Changes from '../../entrypoints/sidepanel/changes';
import SidePanel from '../../entrypoints/sidepanel/side-panel';
import deadline from '../background/deadline';
import { show } from './show';

vi.mock('../../entrypoints/sidepanel/main', () => ({}));
vi.mock('../../entrypoints/guide/texts/guide-en', () => {
  throw new Error('lost');
});
vi.mock('../../entrypoints/desk/what-if/what-if', () => {
  throw new Error('lost');
});
vi.mock('../../entrypoints/shared/journal', async (whole) => ({
  ...(await whole<typeof import('../../entrypoints/shared/journal')>()),
  default: () => ({ page: async () => ({ entries: [], next: null }), count: async () => 0 }),
}));

const settled = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 50))));
const effective = settle({ policy: {}, 'shop-file': {}, seller: {} });
const desk = { effective, now: new Date('2026-11-20T03:00:00.000Z'), clock: null, weakened: [] };
const notDone = 'It could not be done. Nothing was changed.';

beforeEach(() => {
  fake.reset();
  vi.spyOn(fake.tabs, 'query').mockResolvedValue([]);
  // jsdom knows no modal dialog.
  HTMLDialogElement.prototype.showModal = () => {};
  fake.runtime.onMessage.addListener(async () => ({ done: false, detail: 'disk-full' }));
});
afterEach(() => vi.restoreAllMocks());

it('a deadline that could not be ended says so', async () => {
  const panel = show(
    <DeskContext.Provider value={desk}>
      <SidePanel
        first={{
          deadlines: { deadlines: [deadline({ due: '2026-11-19T14:59:59.999Z' })], problems: [] },
          records: { orders: new Map(), problems: [] },
          health: {},
          tab: undefined,
          OrderHere: null,
        }}
      />
    </DeskContext.Provider>,
  );
  panel.click('[aria-label^="Done: "]');
  await settled();
  expect(panel.text()).toContain(`${notDone} The disk of this computer is full.`);
});

it('a changed screen that could not be taken as it is says so', async () => {
  const book: MarksBook = {
    claims: {
      good: { on: '2026-11-19', marks: ['part order', 'part grid'] },
      today: { on: '2026-11-20', marks: ['part grid'], looks: 3 },
    },
  };
  const changes = show(<Changes book={book} />);
  changes.click('button');
  await settled();
  expect(changes.text()).toContain(notDone);
});

it('a journal that could not be cleared says so in the reader’s words', async () => {
  const journal = show(
    <DeskContext.Provider value={desk}>
      <Journal />
    </DeskContext.Provider>,
    'ja',
  );
  await settled();
  journal.click('button.danger');
  journal.click('dialog button.danger');
  await settled();
  expect(journal.text()).toContain(
    'できませんでした。何も変わっていません。 このパソコンの空き容量がありません。',
  );
});

it('a file that could not be read is said', async () => {
  const onText = vi.fn();
  const files = show(<FileButton label="Import" onText={onText} />);
  const input = files.get<HTMLInputElement>('input');
  const lost = { text: () => Promise.reject(new Error('gone')) };
  Object.defineProperty(input, 'files', { value: [lost] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  expect(files.text()).toContain('The file could not be read.');
  expect(onText).not.toHaveBeenCalled();
});

it('a guide whose texts could not be loaded is no blank page', async () => {
  const guide = show(<Guide />);
  await settled();
  expect(guide.text()).toContain('It could not be loaded. Please reload the page.');
});

it('a guide without its place to practise says so there', async () => {
  const guide = show(<Guide />, 'ja');
  await vi.waitFor(() => guide.get('.try .error'), { timeout: 5000 });
  expect(guide.text('.try')).toContain('読み込めませんでした。ページを再読み込みしてください。');
});
