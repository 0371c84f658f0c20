import { useDesk } from '../desk/desk';
import { useLines } from '../desk/lines';
import { isLocked } from '../shared/settle';
import LanguageRadios from './language-radios';
import OriginNote from './origin-note';
import Radios from './radios';
import { useSave } from './use-save';

const lines = {
  language: ['言語', '언어', '语言', 'Language'],
  languageHint: [
    'お客様に送る文は、どの言語を選んでも日本語のままです。',
    '고객에게 보내는 글은 어떤 언어를 골라도 일본어입니다.',
    '无论选择哪种语言，发给客户的内容始终为日语。',
    'Texts for buyers stay Japanese, whichever language you choose.',
  ],
  theme: ['明るさ', '밝기', '明暗', 'Light or dark'],
  system: ['パソコンの設定に合わせる', '컴퓨터 설정에 맞춤', '跟随电脑设置', 'The same as this computer'],
  light: ['明るい', '밝게', '浅色', 'Light'],
  dark: ['暗い', '어둡게', '深色', 'Dark'],
} as const;

export default function Look() {
  const line = useLines(lines);
  const { effective } = useDesk();
  const { from } = effective;
  const { save, note, settings } = useSave();
  return (
    <>
      <LanguageRadios
        legend={line('language')}
        hint={line('languageHint')}
        value={settings.language}
        onChoose={(value) => void save('language', value)}
      />
      <Radios
        legend={line('theme')}
        name="theme"
        value={settings.theme}
        locked={isLocked(from.theme)}
        options={[
          { value: 'system', label: line('system') },
          { value: 'light', label: line('light') },
          { value: 'dark', label: line('dark') },
        ]}
        onChoose={(value) => void save('theme', value)}
      />
      <OriginNote from={from.theme} />
      {note}
    </>
  );
}
