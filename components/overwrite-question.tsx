import type { ComponentChildren } from 'preact';
import { useSpeech } from './speech';
import type { Typed } from './template-words';

type Props = {
  typed: Typed;
  preview: ComponentChildren;
  onBack: () => void;
  onAnswer: (how: 'replace' | 'insert') => void;
};

/** What the seller typed is never overwritten without a word. */
export default function OverwriteQuestion({ typed, preview, onBack, onAnswer }: Props) {
  const { words } = useSpeech();
  return (
    <div class="step">
      <h2>{words.templates.overwrite}</h2>
      <p>{words.templates.overwriteHint}</p>
      <section class="yours" aria-label={words.templates.yours}>
        <p class="caption">{words.templates.yours}</p>
        {typed.title && <p class="subject">{typed.title}</p>}
        <p class="text">{typed.body}</p>
      </section>
      {preview}
      <div class="row end">
        <button type="button" class="main" data-first-focus onClick={onBack}>
          {words.templates.cancel}
        </button>
        <button type="button" onClick={() => onAnswer('insert')}>
          {words.templates.insert}
        </button>
        <button type="button" onClick={() => onAnswer('replace')}>
          {words.templates.replace}
        </button>
      </div>
    </div>
  );
}
