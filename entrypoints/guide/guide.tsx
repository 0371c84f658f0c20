import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import LevelMark from '../../components/level-mark';
import { useSpeech } from '../../components/speech';
import { LEAST_REASON } from '../../components/stop-dialog';
import type { Language } from '../../rules/vocabulary';
import Header from '../desk/header';
import { useLines } from '../desk/lines';
import { openOptions } from '../desk/places';
import { type PictureName, pictures } from './pictures';
import type { GuideTexts } from './texts/guide-texts';

/** One language at a time: the others stay on the disk. */
const load: { readonly [L in Language]: () => Promise<{ texts: GuideTexts }> } = {
  ja: () => import('./texts/guide-ja'),
  ko: () => import('./texts/guide-ko'),
  zh: () => import('./texts/guide-zh'),
  en: () => import('./texts/guide-en'),
};
const lines = {
  notLoaded: [
    '読み込めませんでした。ページを再読み込みしてください。',
    '불러오지 못했습니다. 페이지를 새로고침해 주세요.',
    '无法加载，请刷新页面。',
    'It could not be loaded. Please reload the page.',
  ],
} as const;
const looks = ['block', 'warn', 'info', 'ok', 'unchecked'] as const;
const parts = [
  'does',
  'levels',
  'stopped',
  'notices',
  'deadlines',
  'unchecked',
  'cannot',
  'practice',
  'more',
] as const;

const Paragraphs = ({ of }: { of: readonly string[] }) => (
  <>
    {of.map((text) => (
      <p key={text}>{text}</p>
    ))}
  </>
);

const Picture = ({ name, of, told }: { name: PictureName; of: GuideTexts; told: string }) => {
  const [width, height] = pictures[name];
  return (
    <figure>
      <img src={of.pictures[name]} width={width} height={height} alt={told} />
      <figcaption aria-hidden="true">{told}</figcaption>
    </figure>
  );
};

/** What a shop assistant needs to know, with pictures of the real thing in the reader's language. */
export default function Guide() {
  const { language, words } = useSpeech();
  const line = useLines(lines);
  const [texts, setTexts] = useState<GuideTexts | 'failed' | null>(null);
  const [WhatIf, setWhatIf] = useState<ComponentType | 'failed' | null>(null);
  useEffect(() => {
    let isWanted = true;
    load[language]()
      .then((loaded) => isWanted && setTexts(loaded.texts))
      .catch(() => isWanted && setTexts((before) => before ?? 'failed'));
    return () => {
      isWanted = false;
    };
  }, [language]);
  const isThere = texts !== null && texts !== 'failed';
  useEffect(() => {
    if (!isThere) return;
    // The part that the address names was not there yet when the browser looked for it.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
    // The rulebook is a load of its own: the guide can be read before it.
    import('../desk/what-if/what-if')
      .then((loaded) => setWhatIf(() => loaded.default))
      .catch(() => setWhatIf('failed'));
  }, [isThere]);
  if (!texts) return null;
  const notLoaded = <p class="error">{line('notLoaded')}</p>;
  if (texts === 'failed') return <main class="reading">{notLoaded}</main>;

  const { does, levels, stopped, notices, deadlines, unchecked, cannot, practice, more } = texts;
  const part = (id: (typeof parts)[number], children: ComponentChildren) => (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{texts[id].title}</h2>
      {children}
    </section>
  );
  return (
    <div class="reading">
      <Header>
        <button type="button" class="quiet" onClick={() => void openOptions()}>
          {more.settings}
        </button>
      </Header>
      <nav class="contents" aria-label={texts.contents}>
        <ul>
          {parts.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{texts[id].title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <p class="lead">{texts.lead}</p>
        {part(
          'does',
          <>
            <Paragraphs of={does.text(words)} />
            <Picture of={texts} name="panel" told={does.picture} />
          </>,
        )}
        {part(
          'levels',
          <>
            <dl class="marks">
              {looks.map((look) => (
                <div key={look}>
                  <dt>
                    <LevelMark look={look} form="badge" />
                  </dt>
                  <dd>{levels[look]}</dd>
                </div>
              ))}
            </dl>
            <Picture of={texts} name="stopped" told={levels.picture} />
          </>,
        )}
        {part(
          'stopped',
          <>
            <ol>
              {stopped.steps(words, LEAST_REASON).map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <p class="hint">{stopped.note}</p>
          </>,
        )}
        {part(
          'notices',
          <>
            <Paragraphs of={notices.text(words)} />
            <Picture of={texts} name="texts" told={notices.picture} />
          </>,
        )}
        {part(
          'deadlines',
          <>
            <Paragraphs of={deadlines.text} />
            <Picture of={texts} name="deadlines" told={deadlines.picture} />
          </>,
        )}
        {part(
          'unchecked',
          <>
            <Paragraphs of={unchecked.text} />
            <Picture of={texts} name="unchecked" told={unchecked.picture} />
          </>,
        )}
        {part(
          'cannot',
          <>
            <p>{cannot.lead}</p>
            <ul>
              {cannot.list.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </>,
        )}
        {part(
          'practice',
          <>
            <Paragraphs of={practice.text} />
            <div class="card try">{WhatIf === 'failed' ? notLoaded : WhatIf && <WhatIf />}</div>
            <p>{practice.console}</p>
          </>,
        )}
        {part(
          'more',
          <>
            <ul>
              {more.list.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
            <p>
              <a href="/privacy.html">{more.privacy}</a>
            </p>
          </>,
        )}
      </main>
    </div>
  );
}
