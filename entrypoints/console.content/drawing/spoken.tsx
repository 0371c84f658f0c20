import type { ComponentChildren, VNode } from 'preact';
import { Speaker, type Theme } from '../../../components/speech';
import type { Language } from '../../../rules/vocabulary';
import type { Voice } from './unpack';

export type Spoken = (children: ComponentChildren) => VNode;

export type Speaking = { language: () => Language; theme: () => Theme; voice: (language: Language) => Voice };

/** Everything that we draw stands in the seller's language and look, as they are at that moment. */
export const makeSpoken =
  ({ language, theme, voice }: Speaking): Spoken =>
  (children) => {
    const { words, say } = voice(language());
    return (
      <Speaker language={language()} theme={theme()} words={words} say={say}>
        {children}
      </Speaker>
    );
  };
