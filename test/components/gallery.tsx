import { type ComponentChildren, render } from 'preact';
import Banner from '../../components/banner';
import { dress } from '../../components/design/style';
import LiveLine from '../../components/live-line';
import Panel from '../../components/panel';
import Voice, { type Theme } from '../../components/speech';
import StopDialog from '../../components/stop-dialog';
import { en } from '../../components/words/en';
import { type Language, languages } from '../../rules/vocabulary';
import { longer, stretch } from './pseudo';
import { blocked, options, ownDelay, sayIn, tooShort, warned } from './samples';

/** `?part=…&language=…&theme=…`: one part alone on a page whose own style is as unkind as the console's. */
const query = new URLSearchParams(location.search);
const wanted = query.get('language') ?? 'ja';
const isPseudo = wanted === 'pseudo';
const language: Language = languages.find((each) => each === wanted) ?? 'en';
const themes: readonly Theme[] = ['auto', 'light', 'dark'];
const theme = themes.find((each) => each === query.get('theme')) ?? 'auto';
const nothing = () => {};

const parts: Record<string, () => ComponentChildren> = {
  panel: () => <Panel options={options} current="refuse-cancel" onRemedy={nothing} />,
  'panel-folded': () => <Panel options={options} folded onRemedy={nothing} />,
  'live-line': () => <LiveLine findings={[tooShort, ownDelay]} />,
  'live-line-done': () => <LiveLine findings={[]} praise="ok" />,
  banner: () => (
    <Banner
      notices={[
        { kind: 'missing', parts: ['refusalReason', 'refusalText'] },
        { kind: 'off', why: 'often' },
        { kind: 'reload' },
      ]}
      onReload={nothing}
    />
  ),
  'stop-block': () => (
    <StopDialog
      action="refuse-cancel"
      verdict={blocked}
      onBack={nothing}
      onGoOn={nothing}
      onRemedy={nothing}
    />
  ),
  'stop-locked': () => (
    <StopDialog
      action="refuse-cancel"
      verdict={blocked}
      mayGoOn={false}
      onBack={nothing}
      onGoOn={nothing}
      onRemedy={nothing}
    />
  ),
  'stop-warn': () => (
    <StopDialog
      action="refuse-cancel"
      verdict={warned}
      onBack={nothing}
      onGoOn={nothing}
      onRemedy={nothing}
    />
  ),
};

const host = document.body.appendChild(document.createElement('qsm-guard'));
const root = host.attachShadow({ mode: 'open' });
dress(root);
const say = sayIn(language);
const part = parts[query.get('part') ?? 'panel'];
render(
  <Voice
    language={language}
    theme={theme}
    say={isPseudo ? (id, data) => longer(say(id, data)) : say}
    words={isPseudo ? stretch(en) : undefined}
  >
    {part?.()}
  </Voice>,
  root,
);
