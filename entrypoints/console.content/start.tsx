import type { Option } from '../../rules/verdict';
import type { Settings } from '../shared/settings';
import { makeBanner } from './drawing/banner';
import { makeDialog } from './drawing/dialog';
import { panelOf } from './drawing/draw';
import { languageOfConsole } from './drawing/language';
import { makePanel } from './drawing/panel';
import { watchPage } from './drawing/refresh';
import { makeSpoken } from './drawing/spoken';
import { makeFuse } from './guard/fail-open';
import { startGuard } from './guard/guard';
import type { Seen, Sight } from './guard/look';
import type { Write } from './guard/outcome';

type Parts = Omit<Sight, 'fuse'> & {
  view: Window;
  settings: () => Settings;
  /** The extension was updated under this open tab. */
  isOutdated: () => boolean;
  write: Write;
};

const themes = { system: 'auto', light: 'light', dark: 'dark' } as const;

/** Reading, guard and drawing of one document, put together. */
export const startConsoleGuard = ({ document, view, settings, isOutdated, write, ...sight }: Parts) => {
  const touched = new Set<Element>();
  const fuse = makeFuse(() => drawBanner([]));
  const mayGoOn = () => settings().goOn;
  const spoken = makeSpoken({
    language: () => {
      const { language } = settings();
      return language === 'console' ? languageOfConsole(document) : language;
    },
    theme: () => themes[settings().theme],
    say: () => () => '',
  });

  const banner = makeBanner(document, spoken);
  const panel = makePanel(document, spoken, () => {});
  const dialog = makeDialog({ document, spoken, mayGoOn, onRemedy: () => {} });
  const drawBanner = (missing: readonly string[]) =>
    banner.draw({ missing, off: fuse.why(), isOutdated: missing.length >= 0 && isOutdated() });

  const guard = startGuard({ ...sight, document, view, fuse, write, mayGoOn, ask: dialog.ask });

  const optionOf = ({ attempt, verdict }: Seen): Option => ({
    action: attempt.action,
    verdict,
    consequences: [],
    advised: false,
  });

  const draw = () => {
    guard.attach();
    page.listen();
    dialog.stays();
    const reading = guard.reading();
    if (!reading) {
      panel.hide();
      banner.draw({ missing: [], off: fuse.why(), isOutdated: false });
      return;
    }
    const actions = [...new Map(reading.controls.map((control) => [control.action, control])).values()];
    const seen = actions.flatMap((control) => guard.judged(reading, control) ?? []);
    panel.draw(panelOf({ reading, seen, optionOf, touched }));
    drawBanner(reading.missing);
  };
  const refresh = () => fuse.tries('drawing', draw, undefined);
  const page = watchPage(document, view, refresh, (field) => touched.add(field));
  page.soon();

  return { refresh: page.soon };
};
