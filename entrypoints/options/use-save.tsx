import { useState } from 'preact/hooks';
import { useLines } from '../desk/lines';
import { type Saved, type SettingName, type Settings, saveSetting } from '../shared/settings';

const lines = {
  saved: ['保存しました。', '저장했습니다.', '已保存。', 'Saved.'],
  locked: [
    'お店の共通設定で決められているため、変えられません。',
    '매장 공통 설정으로 정해져 있어 바꿀 수 없습니다.',
    '由店铺统一设置决定，无法更改。',
    'Set by the shop’s policy: it can’t be changed here.',
  ],
  'not-valid': [
    '使えない値です。前の設定のままです。',
    '쓸 수 없는 값입니다. 이전 설정이 유지됩니다.',
    '该值无法使用，仍保留之前的设置。',
    'That value can’t be used. The setting is as it was.',
  ],
  'not-saved': [
    '保存できませんでした。入力した内容はそのまま残しています。',
    '저장하지 못했습니다. 입력한 내용은 그대로 있습니다.',
    '未能保存，您填写的内容仍保留。',
    'It could not be saved. What you entered is still here.',
  ],
} as const;

/** Saves one setting and says how it went. What was typed stays in its field either way. */
export function useSave() {
  const line = useLines(lines);
  const [saved, setSaved] = useState<Saved | null>(null);
  const save = async <K extends SettingName>(name: K, value: Settings[K] | null): Promise<boolean> => {
    setSaved(null);
    const result = await saveSetting(name, value);
    setSaved(result);
    return result.ok;
  };
  const note = (
    <p class={saved && !saved.ok ? 'save-note error' : 'save-note hint'} role="status">
      {saved && (saved.ok ? line('saved') : line(saved.why))}
    </p>
  );
  return { save, note };
}
