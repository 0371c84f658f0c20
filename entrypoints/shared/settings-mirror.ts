import { own } from './own-browser';
import type { Settings } from './settings-schema';
import type { Effective } from './settle-by';

export type SettingsMirror = {
  /** Always there: the defaults until the stored ones are read, and the last known ones after the context is gone. */
  readonly current: Settings;
  readonly effective: Effective;
  readonly ready: Promise<void>;
  stop: () => void;
};

/** Settings held in memory, for a guard that must decide in the moment of the press. */
export function mirrorSettings(
  first: Effective,
  read: () => Promise<Effective>,
  changed?: (effective: Effective) => void,
): SettingsMirror {
  let effective = first;
  let asked = 0;
  const refresh = async () => {
    const turn = ++asked;
    const next = await read();
    const lost = next.problems.some(({ why }) => why === 'not-readable');
    // An answer that a later question has overtaken is stale; one that could not read keeps what is known.
    if (turn !== asked || lost) return;
    effective = next;
    changed?.(effective);
  };
  const listen = (changes: Record<string, unknown>, area: string) => {
    const ours = Object.keys(changes).some((key) => key.startsWith('settings.') || key === 'shopFile');
    if (area === 'managed' || (area === 'local' && ours)) void refresh();
  };
  const ready = refresh();
  try {
    own().storage.onChanged.addListener(listen);
  } catch {
    // The context is gone already: the defaults stay.
  }
  return {
    get current() {
      return effective.settings;
    },
    get effective() {
      return effective;
    },
    ready,
    stop: () => {
      try {
        own().storage.onChanged.removeListener(listen);
      } catch {
        // Nothing listens any more in a context that is gone.
      }
    },
  };
}
