import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { captureTab } from '../../shared/tab-capture';
import { useLines } from '../lines';
import Captured from './captured';

const lines = {
  take: [
    'この画面の構造を見せる',
    '이 화면의 구조 보기',
    '查看此页面的结构',
    'Show the structure of this page',
  ],
  none: [
    'この画面からは取れませんでした。QSMの画面を読み込み直してから、もう一度お試しください。',
    '이 화면에서는 가져올 수 없었습니다. QSM 화면을 새로고침한 뒤 다시 시도해 주세요.',
    '无法获取此页面。请重新加载QSM页面后再试一次。',
    'Nothing could be taken from this page. Reload the QSM page and try again.',
  ],
} as const;

/** One button: the page that is open becomes a file without a buyer in it, shown before it is saved. */
export default function CaptureHere({ tab, label }: { tab?: number; label?: string }) {
  const line = useLines(lines);
  const [html, setHtml] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const take = async () => {
    const [active] = tab === undefined ? await browser.tabs.query({ active: true, currentWindow: true }) : [];
    const asked = tab ?? active?.id;
    const taken = asked === undefined ? null : await captureTab(asked);
    setHtml(taken);
    setFailed(taken === null);
  };
  return (
    <>
      <div class="row">
        <button type="button" data-capture onClick={() => void take()}>
          {label ?? line('take')}
        </button>
      </div>
      <p class="said" role="status">
        {failed ? line('none') : ''}
      </p>
      {html !== null && <Captured html={html} onDrop={() => setHtml(null)} />}
    </>
  );
}
