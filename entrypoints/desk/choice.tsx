import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Option = { value: string; label: string };
type Props = {
  label: string;
  /** For those who do not see what the choice stands beside. */
  name?: string;
  /** What it fills in, as the rules call it. */
  field?: string;
  value: string;
  options: readonly (Option | { group: string; options: readonly Option[] })[];
  onChoose: (value: string) => void;
  disabled?: boolean;
  hint?: ComponentChildren;
};

const entry = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
);

/** A labelled choice of one. */
export default function Choice(props: Props) {
  const { label, name, field, value, options, onChoose, disabled = false, hint } = props;
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        data-field={field}
        value={value}
        disabled={disabled}
        aria-label={name}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map((each) =>
          'group' in each ? (
            <optgroup key={each.group} label={each.group}>
              {each.options.map(entry)}
            </optgroup>
          ) : (
            entry(each)
          ),
        )}
      </select>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
