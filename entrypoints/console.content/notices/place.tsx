import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
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
  /** What there is to choose could not be had. */
  isLost: boolean;
  onClose: () => void;
  children: ComponentChildren;
};

/** Where a picker stands for as long as it is open: by its box where there is room. */
export function Place({ beside, view, isLost, onClose, children }: Props) {
  const { words } = useSpeech();
  const spot = useRef(spotBy(beside, view));
  const layer = useRef<HTMLDivElement>(null);
  const waiting = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // The browser's top layer, so that no panel of ours lies over it; the page stays usable.
    layer.current?.showPopover?.();
    // What is typed here is none of the console's shortcuts.
    for (const type of ['keydown', 'keypress', 'keyup'])
      layer.current?.addEventListener(type, (event) => event.stopPropagation());
  }, []);
  useEffect(() => {
    if (isLost) waiting.current?.focus();
  }, [isLost]);
  const { left, width, ...vertical } = spot.current;
  const px = Object.fromEntries(
    Object.entries({ left, width, ...vertical }).map(([name, value]) => [name, `${value}px`]),
  );
  return (
    <div ref={layer} popover="manual" class="layer" style={px}>
      {!isLost ? (
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
