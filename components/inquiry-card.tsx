import { useState } from 'preact/hooks';
import type { Language } from '../rules/vocabulary';
import { useSpeech } from './speech';

type Props = {
  name: string;
  /** The categories to choose in Qoo10's form, in their own words. */
  path: readonly string[];
  text: string;
  /** What the categories and the text are written in. */
  written: { path: Language; text: Language };
  attach: readonly string[];
  /** Tells whether the clipboard took it. */
  onCopy: () => Promise<boolean>;
};

/** An inquiry to Qoo10, ready to be copied. */
export default function InquiryCard({ name, path, text, written, attach, onCopy }: Props) {
  const { words } = useSpeech();
  const [result, setResult] = useState('');
  const copy = async () => {
    const copied = await onCopy().catch(() => false);
    setResult(copied ? words.templates.copied : words.templates.copyFailed);
  };
  return (
    <section class="inquiry card" aria-label={name}>
      <h2>{name}</h2>
      <p>
        <span class="hint">{words.inquiries.path}</span>
        <span lang={written.path}>{path.join(' › ')}</span>
      </p>
      <p class="text buyer" lang={written.text}>
        {text}
      </p>
      {attach.length > 0 && (
        <p>
          <span class="hint">{words.inquiries.attach}</span>
          {attach.join(words.and)}
        </p>
      )}
      <div class="row">
        <button type="button" class="main" onClick={copy}>
          {words.inquiries.copy}
        </button>
        <span role="status">{result}</span>
      </div>
    </section>
  );
}
