type Props<T extends string> = {
  legend: string;
  hint?: string;
  name: string;
  value: T;
  locked: boolean;
  options: readonly { value: T; label: string; lang?: string }[];
  onChoose: (value: T) => void;
};

export default function Radios<T extends string>(props: Props<T>) {
  const { legend, hint, name, value, locked, options, onChoose } = props;
  return (
    <fieldset class="radios" disabled={locked}>
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      {options.map((option) => (
        <label key={option.value} lang={option.lang}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
