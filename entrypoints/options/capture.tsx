import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import CaptureHere from '../desk/capture/capture-here';
import { useLines } from '../desk/lines';
import { openConsole } from '../desk/places';
import { isScreenName, screenNames } from '../desk/screen-names';
import { lookAtTab } from '../shared/tab-look';

const lines = {
  intro: [
    '画面が読み取れないときは、その画面の構造をファイルに保存して、この拡張機能をご案内した担当の方に渡してください。読み取れるように直すための資料になります。',
    '화면을 읽지 못할 때는 그 화면의 구조를 파일로 저장해 이 확장 프로그램을 안내한 담당자에게 전달해 주세요. 읽을 수 있도록 고치는 데 쓰입니다.',
    '页面无法读取时，请将该页面的结构保存为文件，交给为您提供本扩展的负责人。这份文件可用于改进读取。',
    'Where a page can’t be read, save its structure as a file and hand it to whoever gave you this extension: with it, the reading can be mended.',
  ],
  safe: [
    '送信は自動では行われません。保存したファイルをご自身で送ってください。',
    '자동으로 전송되지 않습니다. 저장한 파일을 직접 보내 주세요.',
    '不会自动发送，请自行发送保存的文件。',
    'Nothing is sent by itself: the file is yours to send.',
  ],
  pick: ['開いているQSMの画面', '열려 있는 QSM 화면', '已打开的QSM页面', 'QSM pages that are open'],
  unknown: ['読み取れない画面', '읽을 수 없는 화면', '无法读取的页面', 'A page that is not known'],
  again: ['もう一度さがす', '다시 찾기', '重新查找', 'Look again'],
  none: [
    'QSMの画面が開いていません。開いてから、もう一度さがしてください。',
    '열려 있는 QSM 화면이 없습니다. 연 다음 다시 찾아 주세요.',
    '没有打开的QSM页面。请打开后重新查找。',
    'No QSM page is open. Open one and look again.',
  ],
  open: ['QSMを開く', 'QSM 열기', '打开QSM', 'Open QSM'],
} as const;

type Found = { tab: number; screen: string | null };

/** Every tab is asked; only one that shows the console answers. Its address is not needed for that. */
async function consoleTabs(): Promise<Found[]> {
  const tabs = await browser.tabs.query({});
  const found = await Promise.all(
    tabs.map(async ({ id }): Promise<Found[]> => {
      if (id === undefined) return [];
      const state = await lookAtTab(id);
      return state.at === 'elsewhere'
        ? []
        : [{ tab: id, screen: state.at === 'screen' ? state.look.screen : null }];
    }),
  );
  return found.flat();
}

export default function Capture() {
  const line = useLines(lines);
  const names = useLines(screenNames);
  const [found, setFound] = useState<readonly Found[] | null>(null);
  const look = () => void consoleTabs().then(setFound);
  useEffect(look, []);
  if (!found) return null;
  return (
    <>
      <p>{line('intro')}</p>
      <p class="hint">{line('safe')}</p>
      <h3>{line('pick')}</h3>
      {found.length === 0 && <p>{line('none')}</p>}
      {found.map(({ tab, screen }) => (
        <CaptureHere
          key={tab}
          tab={tab}
          label={screen && isScreenName(screen) ? names(screen) : line('unknown')}
        />
      ))}
      <div class="row">
        <button type="button" class="quiet" onClick={look}>
          {line('again')}
        </button>
        {found.length === 0 && (
          <button type="button" class="quiet" onClick={() => void openConsole()}>
            {line('open')}
          </button>
        )}
      </div>
    </>
  );
}
