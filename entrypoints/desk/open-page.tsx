import { type ComponentType, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { deskStyle } from '../../components/design/desk-style';
import { dresser } from '../../components/design/dress';
import { type Say, Speaker } from '../../components/speech';
import type { Words } from '../../components/words/words';
import { type Language, languages, type RuleId } from '../../rules/vocabulary';
import { consoleLanguage } from '../shared/console-language';
import { holds, pageClock, readPageClock } from '../shared/page-clock';
import { loadSay } from '../shared/say';
import { type Effective, type Settings, watchSettings } from '../shared/settings';
import { themes } from '../shared/themes';
import { DeskContext } from './desk';
import { linesIn } from './lines';
import { loadWords } from './load-words';

type Shown = {
  effective: Effective;
  language: Language;
  say: Say;
  words: Words;
  weakened: readonly RuleId[];
};
type Title = readonly [string, string, string, string];

const browserLanguage = (): Language =>
  languages.find((known) => navigator.language.toLowerCase().startsWith(known)) ?? 'en';

/** `console` follows the console once it was seen, and the browser until then. */
async function languageOf({ settings }: Effective): Promise<Language> {
  if (settings.language !== 'console') return settings.language;
  const seen = await consoleLanguage.getValue().catch(() => null);
  return seen ?? browserLanguage();
}

async function shownWith(effective: Effective): Promise<Shown> {
  const language = await languageOf(effective);
  const [say, words, weakened] = await Promise.all([
    loadSay(language),
    loadWords(language),
    weakenedBy(effective.settings),
  ]);
  return { effective, language, say, words, weakened };
}

/** The rulebook is loaded to compare with only where a shop has set levels at all. */
async function weakenedBy(settings: Settings): Promise<readonly RuleId[]> {
  if (Object.keys(settings.levels).length === 0) return [];
  return (await import('../../rules/weakened')).weakenedRules(settings.levels);
}

/**
 * One of the extension's own pages. Nothing is drawn before settings, words and first data are there:
 * a page that fills up in pieces jumps under the pointer.
 */
export async function openPage<T>(title: Title, load: () => Promise<T>, Page: ComponentType<{ first: T }>) {
  const changed = new EventTarget();
  const settings = watchSettings(() => changed.dispatchEvent(new Event('change')));
  dresser(() => deskStyle)(document);
  // A guess, and mostly right: its words are on their way while the settings are still being read.
  void Promise.all([loadSay(browserLanguage()), loadWords(browserLanguage())]);

  const [first, told, shown] = await Promise.all([
    load(),
    readPageClock(),
    settings.ready.then(() => shownWith(settings.effective)),
  ]);

  function Frame() {
    const [{ effective, language, say, words, weakened }, show] = useState(shown);
    const [clock, setClock] = useState(told);
    const wall = useClock();
    const now = new Date(wall.getTime() - (clock?.ahead ?? 0));
    useEffect(() => pageClock.watch((news) => setClock(holds(news, Date.now()))), []);
    useEffect(() => {
      const update = () => void shownWith(settings.effective).then(show);
      const stop = consoleLanguage.watch(update);
      changed.addEventListener('change', update);
      return () => {
        stop();
        changed.removeEventListener('change', update);
      };
    }, []);
    useEffect(() => {
      document.documentElement.lang = language;
      document.documentElement.dataset.theme = effective.settings.theme;
      document.title = linesIn(language)({ title })('title');
    }, [language, effective]);
    return (
      <DeskContext.Provider value={{ effective, now, clock, weakened }}>
        <Speaker language={language} say={say} words={words} theme={themes[effective.settings.theme]}>
          <Page first={first} />
        </Speaker>
      </DeskContext.Provider>
    );
  }
  render(<Frame />, document.body);
  performance.mark('ready');
}

/** Counted in minutes: nothing here shows seconds. */
function useClock(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const next = () => {
      timer = setTimeout(tick, 60_000 - (Date.now() % 60_000));
    };
    const tick = () => {
      setNow(new Date());
      next();
    };
    // A computer that slept wakes up with its timers late.
    const wake = () => document.visibilityState === 'visible' && setNow(new Date());
    next();
    document.addEventListener('visibilitychange', wake);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', wake);
    };
  }, []);
  return now;
}
