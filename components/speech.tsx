import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Data } from '../rules/verdict';
import type { Language } from '../rules/vocabulary';
import type { Words } from './words/words';

/** The rules' own texts, by id; an empty string where there is none. */
export type Say = (id: string, data?: Data) => string;
export type Theme = 'auto' | 'light' | 'dark';
export type Speech = { language: Language; words: Words; say: Say };

const tags: Record<Language, string> = { ja: 'ja', ko: 'ko', zh: 'zh-Hans', en: 'en' };

const Spoken = createContext<Speech | null>(null);

export function useSpeech(): Speech {
  const speech = useContext(Spoken);
  if (!speech) throw new Error('A component stands outside of a Speaker');
  return speech;
}

type Props = {
  language: Language;
  say: Say;
  theme?: Theme | undefined;
  words: Words;
  children: ComponentChildren;
};

/** What every tree of components stands in: language, texts and look. */
export function Speaker({ language, say, theme = 'auto', words, children }: Props) {
  const speech = useMemo(() => ({ language, words, say }), [language, say, words]);
  return (
    <Spoken.Provider value={speech}>
      <div class="qg" lang={tags[language]} data-theme={theme}>
        {children}
      </div>
    </Spoken.Provider>
  );
}
