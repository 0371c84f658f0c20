import '../background/browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import packBook from '../../entrypoints/background/pack-words';
import { startConsoleGuard } from '../../entrypoints/console.content/start';
import { bookKey } from '../../entrypoints/shared/word-book';
import { type Language, languages } from '../../rules/vocabulary';
import { openPage } from './console-page';
import { goAway } from './go-away';

const said: Record<Language, string> = {
  ja: 'パネルと期限を表示できません',
  ko: '패널과 기한을 표시하지 못하고 있습니다',
  zh: '面板和期限没有显示出来',
  en: 'Panels and deadlines are not shown',
};

const host = (part: string) =>
  document.querySelector<HTMLElement>(`qsm-guard[data-part="${part}"]`)?.shadowRoot ?? null;
const undrawn = () => host('banner')?.querySelector('[data-notice="undrawn"]')?.textContent ?? '';
const dialog = () => host('dialog')?.querySelector('[role="alertdialog"]') ?? null;

/** The guard of a document, as on a page of the console, whose extension has no `view.js`. */
const startOn = async (page: ReturnType<typeof openPage>, language: Language) => {
  await fakeBrowser.storage.local.set({
    [bookKey(language)]: { version: '1.0.0', book: JSON.stringify(packBook(language)) },
  });
  const { parts } = page;
  guard = startConsoleGuard({
    ...parts,
    settings: () => ({ language, levels: {}, bulkFrom: 10, goOn: true, theme: 'system' }),
    isOutdated: () => false,
    left: async () => null,
    recordSeen: () => null,
    context: () => ({ now: new Date('2026-11-26T12:00:00+09:00') }),
    clock: () => null,
    tellTime: () => {},
    onLook: () => {},
  });
  return guard;
};

let guard: ReturnType<typeof startConsoleGuard> | undefined;
beforeEach(() => {
  // jsdom has no top layer.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('file:///nowhere/view.js');
});
afterEach(() => {
  goAway();
  for (const each of document.querySelectorAll('qsm-guard')) each.remove();
  vi.restoreAllMocks();
});

it.each(languages)(
  'what is beside the guard can not be read: it is said (%s), and still stops',
  async (language) => {
    const page = openPage(() => 'block');
    await startOn(page, language);
    await expect.poll(undrawn).toContain(said[language]);
    page.press();
    expect(page.went).not.toHaveBeenCalled();
    expect(dialog()?.textContent).toContain(packBook(language).texts['action.refuse-cancel']);
    dialog()?.querySelector<HTMLElement>('[data-go="back"]')?.click();
    expect(dialog()).toBeNull();
    expect(page.journal.map(({ went }) => went)).toEqual([null, 'back']);
  },
);

it('offers no way on that only the view could go', async () => {
  const page = openPage(() => 'block');
  const { judge } = page.parts;
  page.parts.judge = (attempt) => {
    const verdict = judge(attempt);
    const remedies = [
      { kind: 'template', template: 'refusal-text-other' },
      { kind: 'inquiry', inquiry: 'refusal' },
      { kind: 'change', field: 'form.text', message: 'remedy.write-more', data: {} },
    ] as never;
    return { ...verdict, findings: verdict.findings.map((finding) => ({ ...finding, remedies })) };
  };
  await startOn(page, 'en');
  await expect.poll(undrawn).not.toBe('');
  page.press();
  const offered = [...(dialog()?.querySelectorAll<HTMLElement>('[data-remedy]') ?? [])];
  expect(offered.map(({ dataset }) => dataset.remedy)).toEqual([]);
});

it('a page that shows no screen asks for nothing', async () => {
  const page = openPage(() => 'block');
  page.parts.read = () => null;
  const guard = await startOn(page, 'en');
  guard.refresh();
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  expect(fakeBrowser.runtime.getURL).not.toHaveBeenCalled();
  expect(host('banner')).toBeNull();
});

it('a press before the words have come is stopped at once, and told in them when they are here', async () => {
  const page = openPage(() => 'block');
  await startOn(page, 'ja');
  page.press();
  expect(dialog()?.textContent).toContain('文を読み込めません');
  await vi.waitFor(() => expect(dialog()?.textContent).toContain('キャンセル拒否'));
  expect(dialog()?.textContent).not.toContain('文を読み込めません');
  expect(page.went).not.toHaveBeenCalled();
});
