import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { isComposing } from './keys';
import { useSpeech } from './speech';
import type { AskedBlank, OfferedTemplate, Values } from './template-words';

type Props = {
  template: OfferedTemplate;
  names: readonly string[];
  blank: (name: string) => AskedBlank;
  today: string;
  preview: ComponentChildren;
  onBack: () => void;
  onDone: (values: Values) => void;
};

const kinds = {
  text: { type: 'text' },
  number: { type: 'text', inputMode: 'numeric' },
  day: { type: 'date' },
} as const;

/** Asks once for what the screen does not have. */
export default function BlanksForm({ template, names, blank, today, preview, onBack, onDone }: Props) {
  const { language, words } = useSpeech();
  const id = useId();
  const [values, setValues] = useState<Values>({});
  const [lacking, setLacking] = useState<readonly string[]>([]);

  const submit = (event: Event) => {
    event.preventDefault();
    const empty = names.filter((name) => !values[name]?.trim());
    setLacking(empty);
    const [first] = empty;
    if (first === undefined) return onDone(values);
    const form = event.currentTarget;
    if (form instanceof HTMLFormElement) form.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  };
  return (
    <form class="step" noValidate onSubmit={submit}>
      <h2>{words.templates.fillIn(template.name[language])}</h2>
      <p class="hint">{words.templates.fillInHint}</p>
      {names.map((name, at) => {
        const { kind, name: label, hint } = blank(name);
        const isLacking = lacking.includes(name);
        return (
          <div key={name} class="field">
            <label for={`${id}-${name}`}>{label[language]}</label>
            <input
              {...kinds[kind]}
              {...(at === 0 ? { 'data-first-focus': true } : {})}
              {...(kind === 'day' ? { min: today } : {})}
              id={`${id}-${name}`}
              name={name}
              autocomplete="off"
              value={values[name] ?? ''}
              aria-required="true"
              aria-invalid={isLacking ? 'true' : undefined}
              aria-describedby={`${id}-${name}-hint`}
              onInput={(event) => setValues({ ...values, [name]: event.currentTarget.value })}
              onKeyDown={(event) => {
                // The Enter that commits a conversion would send the form.
                if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
              }}
            />
            <p id={`${id}-${name}-hint`} class="hint">
              {isLacking && (
                <span class="error" role="alert">
                  {words.templates.fillInMissing(label[language])}{' '}
                </span>
              )}
              {hint?.[language]}
            </p>
          </div>
        );
      })}
      {preview}
      <div class="row end">
        <button type="button" class="quiet" onClick={onBack}>
          {words.templates.cancel}
        </button>
        <button type="submit" class="main">
          {words.templates.next}
        </button>
      </div>
    </form>
  );
}
