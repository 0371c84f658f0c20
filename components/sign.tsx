import type { Level } from '../rules/vocabulary';
import type { TimeLook } from './timing';

/** Each is drawn by the looks: `design/signs.ts`, and `design/deadlines.ts` for what tells the time. */
export type SignName = Level | 'unchecked' | 'product' | TimeLook | 'open';

/** Its lines stand where its colours do: the script that every page carries has neither. */
export default function Sign({ of, size = 14 }: { of: SignName; size?: number }) {
  return (
    <svg class="sign" data-sign={of} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path />
      <path />
    </svg>
  );
}
