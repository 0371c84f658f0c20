import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSpeech } from '../../../components/speech';

const WIDTH = 760;
/** A list, what it says and its gloss want about this much. */
const HEIGHT = 500;
const GAP = 8;

const spotBy = (field: Element | undefined, view: Window) => {
  const width = Math.min(WIDTH, view.innerWidth - 2 * GAP);
  const box = field?.getBoundingClientRect();
  if (!box) return { left: (view.innerWidth - width) / 2, top: GAP, width };
  const left = Math.max(GAP, Math.min(box.left, view.innerWidth - width - GAP));
  const below = view.innerHeight - box.bottom - GAP;
  if (below >= HEIGHT) return { left, width, top: box.bottom + GAP };
  if (box.top - GAP >= HEIGHT) return { left, width, bottom: view.innerHeight - box.top + GAP };
  return { left, width, top: GAP };
};

type Props = {
  beside: Element | undefined;
  view: Window;
  isReady: boolean;
  onClose: () => void;
  children: ComponentChildren;
};

/** Where a picker stands for as long as it is open: by its box where there is room. */
export function Place({ beside, view, isReady, onClose, children }: Props) {
  const { words } = useSpeech();
  const spot = useRef(spotBy(beside, view));
  const waiting = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isReady) waiting.current?.focus();
  }, [isReady]);
  const { left, width, ...vertical } = spot.current;
  const px = Object.fromEntries(
    Object.entries({ left, width, ...vertical }).map(([name, value]) => [name, `${value}px`]),
  );
  const quiet = (event: Event) => event.stopPropagation();
  return (
    <div style={{ position: 'fixed', ...px }} onKeyDown={quiet} onKeyUp={quiet} onKeyPress={quiet}>
      {isReady ? (
        children
      ) : (
        <section class="picker card" role="dialog" aria-label={words.templates.title}>
          <div class="step">
            <p>{words.templates.reload}</p>
            <button ref={waiting} type="button" onClick={onClose}>
              {words.templates.done}
            </button>
          </div>
        </section>
      )}
    </div>
  );
}
