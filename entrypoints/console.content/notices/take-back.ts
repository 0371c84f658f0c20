import { isComposing } from '../../../components/keys';
import type { Before } from './writing';

/**
 * A template fills several fields, and the browser's own undo takes them back one by one and knows nothing of
 * a select. While all of them hold exactly what was filled in, one Ctrl+Z brings back what they held before.
 */
export const makeTakeBack = () => {
  let filled: readonly Before[] = [];

  return {
    remember: (fields: readonly Before[]) => {
      filled = fields;
    },
    onKey: (event: KeyboardEvent, focused: Element | null) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!isUndo || event.key.toLowerCase() !== 'z' || isComposing(event)) return;
      if (!filled.some(({ field }) => field === focused) || filled.some((each) => !each.isAsFilled())) return;
      event.preventDefault();
      event.stopPropagation();
      const those = filled;
      filled = [];
      // The last written is the first that the browser would take back.
      for (const { bringBack } of [...those].reverse()) bringBack();
      if (focused instanceof HTMLElement) focused.focus();
    },
  };
};
