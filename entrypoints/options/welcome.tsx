import { useLines } from '../desk/lines';
import { openConsole, openGuide } from '../desk/places';
import LanguageRadios from './language-radios';
import { useSave } from './use-save';

const lines = {
  intro: [
    '3つの準備で使い始められます。登録は不要で、データはこのパソコンから出ません。',
    '세 가지만 준비하면 바로 쓸 수 있습니다. 가입이 필요 없고 데이터는 이 컴퓨터 밖으로 나가지 않습니다.',
    '三步即可开始使用。无需注册，数据不会离开本机。',
    'Three steps and it is ready. No account, and nothing leaves this computer.',
  ],
  language: ['言語を選ぶ', '언어 고르기', '选择语言', 'Choose your language'],
  pin: ['ツールバーに表示する', '도구 모음에 표시', '固定到工具栏', 'Pin it to the toolbar'],
  pinHint: [
    'ブラウザ右上のパズルの形のボタンを押し、QSM クレームガードの横のピンを押すと、今日までの件数がいつでも見えます。',
    '브라우저 오른쪽 위의 퍼즐 모양 버튼을 누르고 QSM 클레임 가드 옆의 핀을 누르면 오늘까지의 건수가 항상 보입니다.',
    '点击浏览器右上角的拼图按钮，再点击 QSM 售后卫士旁的图钉，即可随时看到今天到期的数量。',
    'Press the puzzle piece at the top right of the browser, then the pin beside QSM Claim Guard: the number due today is always in view.',
  ],
  start: ['QSMを開くか、練習する', 'QSM을 열거나 연습하기', '打开QSM，或先练习', 'Open QSM, or practise'],
  open: ['QSMを開く', 'QSM 열기', '打开QSM', 'Open QSM'],
  startHint: [
    '「キャンセル/返品/未受取」や「配送管理」を開くと、ボタンを押す前の確認が始まります。いつもどおりに使ってください。',
    '‘취소/반품/미수취’나 ‘배송관리’를 열면 버튼을 누르기 전 확인이 시작됩니다. 평소대로 사용하세요.',
    '打开“取消/退货/未收取”或“运送管理”后，会在点击按钮前进行检查。请照常使用。',
    'On the claims and delivery screens the guard looks before a button does its work. Use QSM as you always do.',
  ],
  practice: ['先に練習する', '먼저 연습하기', '先练习一下', 'Practise first'],
  guide: ['使い方ガイドを読む', '사용 가이드 읽기', '阅读使用指南', 'Read the guide'],
} as const;

/** Three steps, shown once after installing and whenever they are asked for. */
export default function Welcome() {
  const line = useLines(lines);
  const { save, note, settings } = useSave();
  return (
    <>
      <p class="lead">{line('intro')}</p>
      <ol class="steps">
        <li>
          <h3>{line('language')}</h3>
          <LanguageRadios
            legend={line('language')}
            value={settings.language}
            onChoose={(value) => void save('language', value)}
          />
          {note}
        </li>
        <li>
          <h3>{line('pin')}</h3>
          <p>{line('pinHint')}</p>
        </li>
        <li>
          <h3>{line('start')}</h3>
          <p>{line('startHint')}</p>
          <div class="row">
            <button type="button" class="main" onClick={() => void openConsole()}>
              {line('open')}
            </button>
            <button type="button" onClick={() => void openGuide('practice')}>
              {line('practice')}
            </button>
            <button type="button" class="quiet" onClick={() => void openGuide()}>
              {line('guide')}
            </button>
          </div>
        </li>
      </ol>
    </>
  );
}
