import { useEffect, useId, useRef } from 'preact/hooks';
import { useLines } from '../desk/lines';

const lines = {
  back: ['やめる', '그만두기', '取消', 'Keep it'],
} as const;

type Props = { question: string; doIt: string; onDo: () => void; onBack: () => void };

/** Asks before something goes for good. The way back has the focus. */
export default function Confirm({ question, doIt, onDo, onBack }: Props) {
  const line = useLines(lines);
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!box.current?.open) box.current?.showModal();
  }, []);
  return (
    <dialog ref={box} class="confirm card" aria-labelledby={id} onCancel={onBack} onClose={onBack}>
      <p id={id}>{question}</p>
      <div class="row end">
        <button type="button" class="main" onClick={onBack}>
          {line('back')}
        </button>
        <button type="button" class="danger" onClick={onDo}>
          {doIt}
        </button>
      </div>
    </dialog>
  );
}
