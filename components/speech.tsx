import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Data } from '../rules/verdict';
import type { Language } from '../rules/vocabulary';
import { en } from './words/en';
import { ja } from './words/ja';
import { ko } from './words/ko';
import type { Words } from './words/words';
import { zh } from './words/zh';

/** The rules' own texts, by id; an empty string where there is none. */
export type Say = (id: string, data?: Data) => string;
export type Theme = 'auto' | 'light' | 'dark';
export type Speech = { language: Language; words: Words; say: Say };

const wordsOf: Record<Language, Words> = { ja, ko, zh, en };
const tags: Record<Language, string> = { ja: 'ja', ko: 'ko', zh: 'zh-Hans', en: 'en' };

const Spoken = createContext<Speech>({ language: 'en', words: en, say: () => '' });

export const useSpeech = (): Speech => useContext(Spoken);

type Props = {
  language: Language;
  say: Say;
  theme?: Theme | undefined;
  /** In place of the language's own words: for trying out lengths. */
  words?: Words | undefined;
  children: ComponentChildren;
};

/** What every tree of components stands in: language, texts and look. */
export default function Voice({ language, say, theme = 'auto', words, children }: Props) {
  const speech = useMemo(
    () => ({ language, words: words ?? wordsOf[language], say }),
    [language, say, words],
  );
  return (
    <Spoken.Provider value={speech}>
      <div class="qg" lang={tags[language]} data-theme={theme}>
        {children}
      </div>
    </Spoken.Provider>
  );
}
