import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../desk/desk';
import { useLines } from '../desk/lines';
import { defaultSettings } from '../shared/default-settings';
import { type Saved, type SettingName, type Settings, saveSetting } from '../shared/settings';

const lines = {
  saved: ['保存しました。', '저장했습니다.', '已保存。', 'Saved.'],
  locked: [
    '販売店の共通設定で決められているため、変えられません。',
    '판매점 공통 설정으로 정해져 있어 바꿀 수 없습니다.',
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
  again: ['もう一度保存', '다시 저장', '重新保存', 'Try again'],
} as const;

/** Long enough to be read; what went wrong stays. */
const SAVED_MS = 4000;

const isLost = (saved: Saved) => !saved.ok && saved.why === 'not-saved';

type Told = { saved: Saved; again: () => void };

/**
 * Saves one setting and says how it went. `settings` are those that count, and over them what could not be written
 * down: the form shows what was chosen until it is saved or chosen otherwise.
 */
export function useSave() {
  const line = useLines(lines);
  const { effective } = useDesk();
  const [told, setTold] = useState<Told | null>(null);
  const [unsaved, setUnsaved] = useState<Partial<Settings>>({});
  const save = async <K extends SettingName>(name: K, value: Settings[K] | null): Promise<Saved> => {
    setTold(null);
    const saved = await saveSetting(name, value);
    setTold({ saved, again: () => void save(name, value) });
    setUnsaved(({ [name]: _before, ...others }) =>
      isLost(saved) ? { ...others, [name]: value ?? defaultSettings[name] } : others,
    );
    return saved;
  };
  useEffect(() => {
    if (!told?.saved.ok) return;
    const timer = setTimeout(() => setTold(null), SAVED_MS);
    return () => clearTimeout(timer);
  }, [told]);
  const note = (
    <p class={told && !told.saved.ok ? 'save-note error' : 'save-note'} role="status">
      {told && line(told.saved.ok ? 'saved' : told.saved.why)}
      {told && isLost(told.saved) && (
        <button type="button" onClick={told.again}>
          {line('again')}
        </button>
      )}
    </p>
  );
  return { save, note, settings: { ...effective.settings, ...unsaved } };
}
