import { useEffect, useRef, useState } from 'preact/hooks';
import BlanksForm from './blanks-form';
import { isComposing } from './keys';
import OverwriteQuestion from './overwrite-question';
import { useSpeech } from './speech';
import TemplateList from './template-list';
import TemplatePreview from './template-preview';
import type { AskedBlank, FilledText, OfferedTemplate, Typed, Values } from './template-words';

type Props = {
  /** Fitting ones first. */
  templates: readonly OfferedTemplate[];
  fill: (id: string, values: Values) => FilledText;
  blank: (name: string) => AskedBlank;
  lengthOf: (text: string) => number;
  /** The most that the box takes, where that is known. */
  most?: number | null;
  /** What stands in the boxes now, read at the moment of inserting. */
  typed: () => Typed;
  /** The first day that a date may have, `YYYY-MM-DD`. */
  today: string;
  /** `values` are those that were asked for. */
  onInsert: (id: string, filled: FilledText, how: 'replace' | 'insert', values: Values) => void;
  onClose: () => void;
  /** Chosen elsewhere already: by a remedy's button, say. */
  wanted?: string | undefined;
};

type Step = { at: 'list' } | { at: 'blanks' | 'question' | 'inserted'; id: string };

/** From a search to a filled box, by keyboard alone. Only a text without open blanks gets out of here. */
export default function TemplatePicker(props: Props) {
  const { templates, fill, blank, lengthOf, most = null, typed, today, onInsert, onClose, wanted } = props;
  const { words } = useSpeech();
  const [step, setStep] = useState<Step>({ at: 'list' });
  const [values, setValues] = useState<Values>({});
  const box = useRef<HTMLElement>(null);

  useEffect(() => {
    box.current?.querySelector<HTMLElement>('[data-first-focus]')?.focus({ preventScroll: true });
  }, [step]);

  const insert = (id: string, filled: FilledText, how: 'replace' | 'insert', given: Values) => {
    onInsert(id, filled, how, given);
    setStep({ at: 'inserted', id });
  };
  const proceed = (id: string, given: Values) => {
    const filled = fill(id, given);
    if (filled.missing.length > 0) return setStep({ at: 'blanks', id });
    const { title, body } = typed();
    const overwrites = body.trim() !== '' || (filled.title !== undefined && title.trim() !== '');
    if (overwrites) return setStep({ at: 'question', id });
    insert(id, filled, 'replace', given);
  };

  useEffect(() => {
    if (wanted !== undefined && templates.some(({ id }) => id === wanted)) proceed(wanted, values);
  }, [wanted]);

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Escape' || isComposing(event)) return;
    event.preventDefault();
    if (step.at === 'blanks' || step.at === 'question') setStep({ at: 'list' });
    else onClose();
  };

  const chosen = step.at === 'list' ? undefined : templates.find(({ id }) => id === step.id);
  const filled = chosen && fill(chosen.id, values);
  const preview = filled && <TemplatePreview filled={filled} blank={blank} lengthOf={lengthOf} most={most} />;
  return (
    <section ref={box} class="picker card" aria-label={words.templates.title} onKeyDown={onKeyDown}>
      {!chosen || !filled ? (
        <TemplateList
          templates={templates}
          preview={({ id }) => (
            <TemplatePreview filled={fill(id, values)} blank={blank} lengthOf={lengthOf} most={most} />
          )}
          onPick={({ id }) => proceed(id, values)}
        />
      ) : step.at === 'blanks' ? (
        <BlanksForm
          template={chosen}
          names={filled.missing}
          blank={blank}
          today={today}
          preview={preview}
          onBack={() => setStep({ at: 'list' })}
          onDone={(given) => {
            const all = { ...values, ...given };
            setValues(all);
            proceed(chosen.id, all);
          }}
        />
      ) : step.at === 'question' ? (
        <OverwriteQuestion
          typed={typed()}
          preview={preview}
          onBack={() => setStep({ at: 'list' })}
          onAnswer={(how) => insert(chosen.id, filled, how, values)}
        />
      ) : (
        <div class="step">
          <h2>{words.templates.inserted}</h2>
          {preview}
          <div class="row end">
            <p class="hint">{words.templates.undoHint}</p>
            <button type="button" class="main" data-first-focus onClick={onClose}>
              {words.templates.done}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
