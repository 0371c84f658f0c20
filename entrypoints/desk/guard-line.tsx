import LevelMark, { type Look } from '../../components/level-mark';
import { useSpeech } from '../../components/speech';
import { nameOf } from '../../components/text-ids';
import type { TabState } from '../shared/tab-look';
import { useLines } from './lines';
import { openConsole } from './places';
import { isScreenName, screenNames } from './screen-names';

const lines = {
  title: ['このタブのガード', '이 탭의 가드', '此标签页的卫士', 'The guard in this tab'],
  asking: ['確認しています', '확인하는 중', '正在查看', 'Looking'],
  on: ['働いています', '작동 중', '工作中', 'On'],
  partly: [
    '働いています（一部は未確認）',
    '작동 중(일부 확인 안 됨)',
    '工作中（部分未检查）',
    'On, parts not checked',
  ],
  off: ['止まっています', '꺼져 있음', '已停止', 'Off'],
  idle: ['確認する操作はありません', '확인할 작업 없음', '没有需要检查的操作', 'Nothing to check'],
  nothing: [
    'この画面には、ガードが確認する操作がありません。「キャンセル/返品/未受取」や「配送管理」を開くと働きます。',
    '이 화면에는 가드가 확인할 작업이 없습니다. ‘취소/반품/미수취’나 ‘배송관리’를 열면 작동합니다.',
    '此页面没有需要检查的操作。打开“取消/退货/未收取”或“运送管理”后，卫士开始工作。',
    'This page has no action to check. The guard starts on the claims and delivery screens.',
  ],
  elsewhere: [
    'このタブはQSMではありません。QSM以外では何も読み取りません。',
    '이 탭은 QSM이 아닙니다. QSM 외에는 아무것도 읽지 않습니다.',
    '此标签页不是QSM。在QSM以外不读取任何内容。',
    'This tab is not QSM. Nothing is read outside of QSM.',
  ],
  open: ['QSMを開く', 'QSM 열기', '打开QSM', 'Open QSM'],
  whole: [
    'この画面に必要な項目はすべて読み取れています。',
    '이 화면에서 필요한 항목을 모두 읽었습니다.',
    '此页面所需的项目均已读取。',
    'Everything needed on this screen could be read.',
  ],
} as const;

/** On or off here, and why. */
export default function GuardLine({ state }: { state: TabState | undefined }) {
  const { words, say } = useSpeech();
  const line = useLines(lines);
  const screens = useLines(screenNames);

  const told = (): { look: Look; title: string; why: string } => {
    if (!state) return { look: 'unchecked', title: line('asking'), why: '…' };
    if (state.at !== 'screen') return { look: 'info', title: line('idle'), why: line(state.at) };
    const { screen, off, missing } = state.look;
    const where = isScreenName(screen) ? screens(screen) : screen;
    if (off) return { look: 'warn', title: `${line('off')} · ${where}`, why: words.banner.offWhy[off] };
    if (missing.length === 0) return { look: 'ok', title: `${line('on')} · ${where}`, why: line('whole') };
    const parts = missing.map((part) => nameOf(say, 'part', part)).join(words.and);
    return {
      look: 'unchecked',
      title: `${line('partly')} · ${where}`,
      why: words.banner.missingParts(parts),
    };
  };
  const { look, title, why } = told();
  return (
    <section class="guard-line" data-look={look} aria-label={line('title')} role="status">
      <LevelMark look={look} form="shape" />
      <p>
        <strong>{title}</strong>
        <span>{why}</span>
      </p>
      {state?.at === 'elsewhere' && (
        <button type="button" onClick={() => openConsole()}>
          {line('open')}
        </button>
      )}
    </section>
  );
}
