import { useId, useState } from 'preact/hooks';
import type { Origin, Saved } from '../shared/settings';
import { isLocked } from '../shared/settle';
import OriginNote from './origin-note';

type Props = {
  label: string;
  least: number;
  most: number;
  value: number;
  from: Origin;
  /** What can't be used stays in the field as it was typed. */
  onSave: (value: number) => Promise<Saved>;
};

export default function NumberField({ label, least, most, value, from, onSave }: Props) {
  const id = useId();
  // Kept from the first key on: what is drawn anew meanwhile must not put the old value under the typing.
  const [draft, setDraft] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  const save = async (typed: string) => {
    setDraft(typed);
    const saved = await onSave(typed.trim() === '' ? Number.NaN : Number(typed));
    const isBad = !saved.ok && saved.why === 'not-valid';
    setRefused(isBad);
    if (!isBad) setDraft(null);
  };
  return (
    <div class="field short grow">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={least}
        max={most}
        value={draft ?? value}
        disabled={isLocked(from)}
        aria-invalid={isRefused ? 'true' : undefined}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onChange={(event) => void save(event.currentTarget.value)}
      />
      <OriginNote from={from} />
    </div>
  );
}
