import type { ComponentChildren } from 'preact';
import { type Say, Speaker, type Theme } from '../../components/speech';
import { en } from '../../components/words/en';
import { ja } from '../../components/words/ja';
import { ko } from '../../components/words/ko';
import type { Words } from '../../components/words/words';
import { zh } from '../../components/words/zh';
import type { Language } from '../../rules/vocabulary';

const wordsOf: Record<Language, Words> = { ja, ko, zh, en };

type Props = {
  language: Language;
  say: Say;
  theme?: Theme | undefined;
  /** In place of the language's own words: for trying out lengths. */
  words?: Words | undefined;
  children: ComponentChildren;
};

/** The voice of a page that may change its language at any moment, and has all of them at hand. */
export default function Voice({ words, language, ...rest }: Props) {
  return <Speaker {...rest} language={language} words={words ?? wordsOf[language]} />;
}
