import { useDesk } from '../desk/desk';
import { useLines } from '../desk/lines';
import type { Settings } from '../shared/settings';
import { isLocked } from '../shared/settle';
import OriginNote from './origin-note';
import Radios from './radios';

const lines = {
  console: ['QSMの表示言語に合わせる', 'QSM 표시 언어에 맞춤', '跟随QSM的显示语言', 'The same as QSM'],
} as const;

type Props = {
  legend: string;
  hint?: string;
  value: Settings['language'];
  onChoose: (value: Settings['language']) => void;
};

/** Each language by its own name, and where the choice comes from. */
export default function LanguageRadios(props: Props) {
  const line = useLines(lines);
  const { from } = useDesk().effective;
  return (
    <>
      <Radios
        {...props}
        name="language"
        locked={isLocked(from.language)}
        options={[
          { value: 'console', label: line('console') },
          { value: 'ja', label: '日本語', lang: 'ja' },
          { value: 'ko', label: '한국어', lang: 'ko' },
          { value: 'zh', label: '简体中文', lang: 'zh-Hans' },
          { value: 'en', label: 'English', lang: 'en' },
        ]}
      />
      <OriginNote from={from.language} />
    </>
  );
}
