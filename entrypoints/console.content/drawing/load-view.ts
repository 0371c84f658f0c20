import { own } from '../../shared/own-browser';
import { lend } from '../lent';
import type { View, ViewParts } from '../view';

type ViewFile = { default: (parts: ViewParts) => View };
const isViewFile = (file: unknown): file is ViewFile =>
  typeof file === 'object' && file !== null && 'default' in file && typeof file.default === 'function';

/** A file on the same machine: what has not come by then is said to be missing, and is still taken when it comes. */
const PATIENCE_MS = 5000;

type Parts = {
  parts: () => ViewParts;
  /** It is here, or is not to be had. */
  changed: () => void;
  read?: () => Promise<unknown>;
};

/**
 * What is drawn beside the guard is read once a document, and only where there is something to draw. The guard
 * waits for nothing of it: a file that is gone, after an update of the extension say, costs the panels alone.
 */
export const makeViewLoader = ({
  parts,
  changed,
  read = () => {
    lend();
    return import(/* @vite-ignore */ own().runtime.getURL('view.js'));
  },
}: Parts) => {
  let view: View | undefined;
  let isLost = false;
  let loaded: Promise<View | null> | undefined;

  const load = async (): Promise<View | null> => {
    const file = await read();
    if (!isViewFile(file)) return null;
    view = file.default(parts());
    isLost = false;
    changed();
    return view;
  };
  const lose = () => {
    if (view || isLost) return null;
    isLost = true;
    changed();
    return null;
  };
  const want = (): Promise<View | null> => {
    loaded ??= Promise.race([
      Promise.resolve()
        .then(load)
        .catch(() => null),
      new Promise<null>((late) => setTimeout(() => late(null), PATIENCE_MS)),
    ]).then((found) => found ?? lose());
    return loaded;
  };

  return {
    here: () => view,
    isLost: () => isLost,
    want,
    /** Now, or when it has come: what the seller does meanwhile is not lost. */
    do: (deed: (view: View) => void) => {
      if (view) deed(view);
      else void loaded?.then((found) => found && deed(found));
    },
  };
};
export type ViewLoader = ReturnType<typeof makeViewLoader>;
