import { useEffect, useRef, useState } from 'preact/hooks';
import BlanksForm from '../../../components/blanks-form';
import InquiryCard from '../../../components/inquiry-card';
import { isComposing } from '../../../components/keys';
import { useSpeech } from '../../../components/speech';
import type { Values } from '../../../components/template-words';
import type { Values as PageValues } from '../../../rules/templates/blanks';
import { fillInquiry, type Inquiry, inquiryLink } from '../../../rules/templates/inquiries';
import type { Language } from '../../../rules/vocabulary';
import { askedBlank } from './picker';

const names: Record<Language, string> = { ja: '日本語', ko: '한국어', zh: '中文', en: 'English' };

/** Qoo10 answers in all of these (002 §2.5). The guides print the categories in some: elsewhere they are Japanese. */
const pathIn = (language: Language, { path }: Inquiry): keyof Inquiry['path'] =>
  language !== 'en' && path[language] ? language : 'ja';

type Props = {
  inquiry: Inquiry;
  values: PageValues;
  today: string;
  onCopy: (text: string) => Promise<boolean>;
  onClose: () => void;
};

/** A question to Qoo10: what it needs is asked for, then it is there to be copied. */
export default function InquiryDesk({ inquiry, values, today, onCopy, onClose }: Props) {
  const { language: reader, words } = useSpeech();
  const box = useRef<HTMLElement>(null);
  const [asked, setAsked] = useState<Values>({});
  const [language, setLanguage] = useState<Language>(reader);
  const { text, missing } = fillInquiry(inquiry, { ...values, ...asked });
  const isAsking = missing.length > 0;
  const printed = pathIn(language, inquiry);

  useEffect(() => {
    box.current
      ?.querySelector<HTMLElement>('[data-first-focus], button.main')
      ?.focus({ preventScroll: true });
  }, [isAsking]);

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Escape' || isComposing(event)) return;
    event.preventDefault();
    onClose();
  };
  const preview = (
    <p class="text buyer" lang={language}>
      {text[language]
        .split(/\{\{([^{}]*)\}\}/)
        .map((piece, at) => (at % 2 ? <mark key={at}>{askedBlank(piece).name[reader]}</mark> : piece))}
    </p>
  );
  return (
    <section
      ref={box}
      class="picker card"
      role="dialog"
      aria-label={inquiry.name[reader]}
      data-inquiry={inquiry.id}
      onKeyDown={onKeyDown}
    >
      {isAsking ? (
        <BlanksForm
          template={{ id: inquiry.id, name: inquiry.name, fits: true }}
          names={missing}
          blank={askedBlank}
          today={today}
          preview={preview}
          onBack={onClose}
          onDone={(given) => setAsked({ ...asked, ...given })}
        />
      ) : (
        <div class="step">
          <p class="hint">{inquiry.when[reader]}</p>
          <div class="row">
            {(['ja', 'ko', 'zh', 'en'] as const).map((each) => (
              <button
                key={each}
                type="button"
                lang={each}
                class={each === language ? '' : 'quiet'}
                aria-pressed={each === language}
                onClick={() => setLanguage(each)}
              >
                {names[each]}
              </button>
            ))}
          </div>
          <InquiryCard
            name={inquiry.name[reader]}
            path={[inquiryLink[printed], ...(inquiry.path[printed] ?? [])]}
            text={text[language]}
            written={{ path: printed, text: language }}
            attach={inquiry.attach.map((what) => what[reader])}
            onCopy={() => onCopy(text[language])}
          />
          <div class="row end">
            <button type="button" onClick={onClose}>
              {words.templates.done}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
