import { useId } from 'preact/hooks';
import { useSpeech } from '../../../components/speech';
import { type GlossLanguage, glossLanguages } from '../../../rules/templates/template';
import { useLines } from '../../desk/lines';
import type { OwnTemplate } from '../../shared/own-template';

const lines = {
  gloss: [
    '意味（日本語を読まない人のため。なくてもよい）',
    '뜻(일본어를 읽지 않는 사람을 위해, 없어도 됨)',
    '含义（供不懂日语的人参考，可不填）',
    'Meaning (for those who do not read Japanese; optional)',
  ],
} as const;

const names: Record<GlossLanguage, string> = { ko: '한국어', zh: '中文', en: 'English' };

type Props = { template: OwnTemplate; onChange: (gloss: OwnTemplate['gloss']) => void };

export default function GlossFields({ template: { gloss }, onChange }: Props) {
  const { language: reader } = useSpeech();
  const line = useLines(lines);
  const id = useId();
  // Opened where there is something in it, and for the reader who would need it.
  return (
    <details open={reader !== 'ja' || glossLanguages.some((language) => gloss[language])}>
      <summary>{line('gloss')}</summary>
      <div class="stack">
        {glossLanguages.map((language) => (
          <div key={language} class="stack">
            <label for={`${id}-${language}`}>{names[language]}</label>
            <textarea
              id={`${id}-${language}`}
              lang={language}
              rows={2}
              maxLength={10_000}
              value={gloss[language]?.body ?? ''}
              onInput={({ currentTarget: { value } }) => {
                const { [language]: before, ...others } = gloss;
                onChange(value === '' ? others : { ...others, [language]: { ...before, body: value } });
              }}
            />
          </div>
        ))}
      </div>
    </details>
  );
}
