import type { ComponentChildren, VNode } from 'preact';
import type { Say, Theme } from '../../../components/speech';
import Voice from '../../../components/voice';
import type { Language } from '../../../rules/vocabulary';

export type Spoken = (children: ComponentChildren) => VNode;

type Parts = { language: () => Language; theme: () => Theme; say: (language: Language) => Say };

/** Everything that we draw stands in the seller's language and look, as they are at that moment. */
export const makeSpoken =
  ({ language, theme, say }: Parts): Spoken =>
  (children) => (
    <Voice language={language()} theme={theme()} say={say(language())}>
      {children}
    </Voice>
  );
