import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useLines } from '../desk/lines';

const lines = {
  intro: [
    'いま実際に割り当てられているキーです。ブラウザの設定で変えられます。',
    '지금 실제로 지정된 키입니다. 브라우저 설정에서 바꿀 수 있습니다.',
    '当前实际分配的按键，可在浏览器设置中更改。',
    'The keys as they are bound right now. They can be changed in the browser’s own settings.',
  ],
  popup: ['ポップアップを開く', '팝업 열기', '打开弹窗', 'Open the popup'],
  panel: ['サイドパネルを開く', '사이드 패널 열기', '打开侧边栏', 'Open the side panel'],
  none: ['割り当てなし', '지정 안 됨', '未分配', 'Not bound'],
  change: ['キーを変える', '키 바꾸기', '更改按键', 'Change the keys'],
  page: [
    'すべての画面は Tab・Enter・スペース・Esc・矢印キーだけで使えます。',
    '모든 화면은 Tab, Enter, 스페이스바, Esc, 화살표 키만으로 쓸 수 있습니다.',
    '所有页面都可只用 Tab、Enter、空格、Esc 和方向键操作。',
    'Everything can be used with Tab, Enter, Space, Esc and the arrow keys alone.',
  ],
} as const;

const names: Readonly<Record<string, 'popup' | 'panel'>> = {
  _execute_action: 'popup',
  'open-side-panel': 'panel',
  _execute_sidebar_action: 'panel',
};
type Bound = { name: string; keys: string };

const opensSettings = (api: object): api is { openShortcutSettings: () => Promise<void> } =>
  'openShortcutSettings' in api;
const openSettings = (): Promise<unknown> =>
  opensSettings(browser.commands)
    ? browser.commands.openShortcutSettings()
    : browser.tabs.create({ url: 'chrome://extensions/shortcuts' });

export default function Keys() {
  const line = useLines(lines);
  const [bound, setBound] = useState<readonly Bound[] | null>(null);
  useEffect(() => {
    const read = () =>
      void browser.commands
        .getAll()
        .then((all) => setBound(all.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }))))
        .catch(() => setBound([]));
    read();
    // Back from the browser's settings, another key may be bound.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  if (!bound) return null;
  return (
    <>
      <p>{line('intro')}</p>
      <dl class="sizes">
        {bound.map(({ name, keys }) => {
          const known = names[name];
          return (
            <div key={name} data-command={name}>
              <dt>{known ? line(known) : name}</dt>
              <dd>{keys ? <kbd>{keys}</kbd> : line('none')}</dd>
            </div>
          );
        })}
      </dl>
      <div class="row">
        <button type="button" onClick={() => void openSettings()}>
          {line('change')}
        </button>
      </div>
      <p class="hint">{line('page')}</p>
    </>
  );
}
