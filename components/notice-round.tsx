import { useState } from 'preact/hooks';
import { useSpeech } from './speech';
import TemplatePreview from './template-preview';
import type { AskedBlank, FilledText } from './template-words';

type Props = {
  /** One text for each of the orders. */
  notices: readonly { order: string; filled: FilledText }[];
  blank: (name: string) => AskedBlank;
  lengthOf: (text: string) => number;
  onCopy: (text: string) => Promise<boolean>;
  onClose: () => void;
};

/** Several orders, one text each: copied one after the other, so that none is left out or told twice. */
export default function NoticeRound({ notices, blank, lengthOf, onCopy, onClose }: Props) {
  const { words } = useSpeech();
  const [at, setAt] = useState(0);
  const [copied, setCopied] = useState<readonly string[]>([]);
  const [result, setResult] = useState('');
  const notice = notices[at];
  if (!notice) return null;
  const { order, filled } = notice;
  const isLast = at === notices.length - 1;

  const copy = async () => {
    const done = await onCopy([filled.title, filled.body].filter(Boolean).join('\n\n')).catch(() => false);
    if (done) setCopied((before) => [...new Set([...before, order])]);
    setResult(done ? words.templates.copied : words.templates.copyFailed);
  };
  const next = () => {
    setResult('');
    if (isLast) onClose();
    else setAt(at + 1);
  };
  return (
    <div class="step">
      <h2>{words.deadlines.order(order)}</h2>
      <TemplatePreview filled={filled} blank={blank} lengthOf={lengthOf} most={null} />
      <div class="row end">
        <p class="hint" role="status">
          {result} {words.templates.progress(copied.length, notices.length)}
        </p>
        <button type="button" class="main" data-first-focus onClick={copy}>
          {words.templates.copy}
        </button>
        <button type="button" onClick={next}>
          {isLast ? words.templates.done : words.templates.nextOrder}
        </button>
      </div>
    </div>
  );
}
