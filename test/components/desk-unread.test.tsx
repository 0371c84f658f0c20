import '../background/browser';
import type { ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser as fake } from 'wxt/testing/fake-browser';
import { DeskContext } from '../../entrypoints/desk/desk';
import Data from '../../entrypoints/options/data';
import DeadlineFiles from '../../entrypoints/options/deadline-files';
import Journal from '../../entrypoints/options/journal/journal';
import Report from '../../entrypoints/options/report/report';
import Rulebook from '../../entrypoints/options/rulebook/rulebook';
import Popup from '../../entrypoints/popup/popup';
import { readDeadlines } from '../../entrypoints/shared/deadlines';
import { settle } from '../../entrypoints/shared/settle';
import { readRecords } from '../../entrypoints/sidepanel/records';
import SidePanel from '../../entrypoints/sidepanel/side-panel';
import type { Language } from '../../rules/vocabulary';
import deadline from '../background/deadline';
import { show } from './show';

vi.mock('../../entrypoints/sidepanel/main', () => ({}));
vi.mock('../../entrypoints/popup/main', () => ({}));
const journal = vi.hoisted(() => {
  const lost = async () => {
    throw new Error('lost');
  };
  return {
    page: lost,
    count: lost,
    lots: async function* () {
      yield await lost();
    },
  };
});
vi.mock('../../entrypoints/shared/journal', async (whole) => ({
  ...(await whole<typeof import('../../entrypoints/shared/journal')>()),
  default: () => journal,
}));

const now = new Date('2026-11-20T03:00:00.000Z');
const settled = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 50))));
const shown = async (page: ComponentChildren, language: Language = 'en') => {
  const effective = settle({ policy: {}, 'shop-file': {}, seller: {} });
  const context = { effective, now, clock: null, weakened: [] };
  const drawn = show(<DeskContext.Provider value={context}>{page}</DeskContext.Provider>, language);
  await settled();
  return drawn;
};
const loseStorage = () => vi.spyOn(fake.storage.local, 'get').mockRejectedValue(new Error('lost'));
const breakOne = () =>
  fake.storage.local.set({
    'deadlines.1': 'broken',
    'deadlines.2': [deadline({ order: '2' })],
    'record.3': 'broken',
  });

const popup = async (language?: Language) =>
  shown(
    <Popup
      first={{
        deadlines: await readDeadlines(),
        blocks: 'failed',
        tab: undefined,
        windowId: undefined,
        shortcut: '',
      }}
    />,
    language,
  );
const sidePanel = async (language?: Language) =>
  shown(
    <SidePanel
      first={{
        deadlines: await readDeadlines(),
        records: await readRecords(),
        health: {},
        tab: undefined,
        OrderHere: null,
      }}
    />,
    language,
  );

beforeEach(() => {
  fake.reset();
  vi.spyOn(fake.tabs, 'query').mockResolvedValue([]);
});
afterEach(() => vi.restoreAllMocks());

describe('what could not be read does not look like nothing being there', () => {
  it('in the popup', async () => {
    loseStorage();
    const text = (await popup()).text();
    expect(text).toContain('The deadlines could not be read.');
    expect(text).toContain('The journal could not be read.');
    expect(text).not.toContain('Nothing is due today.');
    expect(text).not.toContain('Nothing has been stopped yet.');
  });

  it('in the side panel', async () => {
    loseStorage();
    const text = (await sidePanel()).text();
    expect(text).toContain('The deadlines could not be read.');
    expect(text).toContain('The record of notices could not be read.');
    expect(text).not.toContain('Nothing is due today.');
    expect(text).not.toContain('No notice has been seen');
  });

  it('where one entry alone is broken, which is named', async () => {
    await breakOne();
    for (const page of [await popup(), await sidePanel()]) {
      expect(page.text()).toContain('Some of what is kept could not be read and is left out here.');
      expect(page.text()).toContain('deadlines.1');
      expect(page.text()).toContain('Nothing is due today.');
    }
    expect((await sidePanel()).text()).toContain('record.3');
  });

  it.each([
    ['ja', '期限を読み取れませんでした。', '記録を読み取れませんでした。'],
    ['ko', '기한을 읽지 못했습니다.', '기록을 읽지 못했습니다.'],
    ['zh', '无法读取期限。', '无法读取记录。'],
    ['en', 'The deadlines could not be read.', 'The journal could not be read.'],
  ] as const)('in the reader’s language: %s', async (language, deadlines, journal) => {
    loseStorage();
    const text = (await popup(language)).text();
    expect(text).toContain(deadlines);
    expect(text).toContain(journal);
  });

  it('in the journal, whose number is not counted for ever', async () => {
    const { text } = await shown(<Journal />);
    expect(text()).toContain('The journal could not be read.');
    expect(text()).toContain('The entries could not be counted.');
    expect(text()).not.toContain('Counting');
  });

  it('in the rulebook', async () => {
    const histories = (await shown(<Rulebook />)).all('.history').map((each) => each.textContent);
    expect(new Set(histories)).toEqual(new Set(['The journal could not be read.']));
  });

  it('in the month’s report, and in the sizes', async () => {
    expect((await shown(<Report />)).text()).toContain('The journal could not be read.');
    const sizes = (await shown(<Data />)).text('.sizes');
    expect(sizes).toContain('Could not be measured.');
    expect(sizes).not.toContain('…');
  });

  it('where deadlines are saved as a file', async () => {
    loseStorage();
    const files = await shown(<DeadlineFiles />);
    files.click('button');
    await settled();
    expect(files.text()).toContain('The deadlines could not be read.');
    expect(files.text()).not.toContain('No deadline is open.');
  });
});
