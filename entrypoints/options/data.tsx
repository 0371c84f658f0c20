import { useEffect, useState } from 'preact/hooks';
import { useSpeech } from '../../components/speech';
import { useDesk } from '../desk/desk';
import { useLines } from '../desk/lines';
import { useNotDone } from '../desk/not-done';
import saveFile from '../desk/save-file';
import { numberIn } from '../desk/when';
import { makeBackup, sizes } from '../shared/backup';
import { japanDate } from '../shared/japan-time';
import openJournal from '../shared/journal';
import { send } from '../shared/messages';
import Confirm from './confirm';
import FileButton from './file-button';
import SizeMeter, { NEARLY_FULL, shareOf } from './size-meter';
import { useUnreadable } from './unreadable';

const lines = {
  intro: [
    'すべてこのパソコンの中だけにあります。外へ送ることはありません。',
    '모두 이 컴퓨터 안에만 있습니다. 밖으로 보내지 않습니다.',
    '全部只保存在本机，不会向外发送。',
    'Everything stays on this computer. Nothing is sent anywhere.',
  ],
  size: ['使っている容量', '사용 중인 용량', '占用空间', 'Space used'],
  storage: [
    '設定・期限・連絡の記録',
    '설정·기한·안내 기록',
    '设置、期限、通知记录',
    'Settings, deadlines, notices',
  ],
  journal: ['操作の記録', '작업 기록', '操作记录', 'Journal'],
  entries: [
    (n: string) => `${n}件`,
    (n: string) => `${n}건`,
    (n: string) => `${n}条`,
    (n: string) => (n === '1' ? '1 entry' : `${n} entries`),
  ],
  nearlyFull: [
    'もうすぐいっぱいです。操作の記録を減らすか、書き出してから消してください。',
    '곧 가득 찹니다. 작업 기록을 줄이거나 내보낸 뒤 지우세요.',
    '空间即将用尽。请减少操作记录，或导出后清除。',
    'Nearly full. Keep fewer days of the journal, or export everything and clear it.',
  ],
  unmeasured: ['調べられませんでした。', '확인하지 못했습니다.', '无法获取。', 'Could not be measured.'],
  unknown: ['不明', '알 수 없음', '未知', 'not known'],
  backup: ['書き出しと読み込み', '내보내기와 가져오기', '导出与导入', 'Export and import'],
  backupHint: [
    '設定・定型文・期限・連絡・操作の記録を1つのファイルにします。別のパソコンへ移すときにも使えます。',
    '설정·문구·기한·안내·작업 기록을 파일 하나로 만듭니다. 다른 컴퓨터로 옮길 때도 쓸 수 있습니다.',
    '将设置、模板、期限、通知和操作记录保存为一个文件，也可用于转移到其他电脑。',
    'Settings, texts, deadlines, notices and the journal in one file, to keep or to take to another computer.',
  ],
  export: ['すべて書き出す', '모두 내보내기', '全部导出', 'Export everything'],
  import: ['ファイルから読み込む', '파일에서 가져오기', '从文件导入', 'Import a file'],
  imported: [
    (orders: number, deadlines: number, entries: number) =>
      `読み込みました：注文${orders}件、期限${deadlines}件、操作の記録${entries}件`,
    (orders: number, deadlines: number, entries: number) =>
      `가져왔습니다: 주문 ${orders}건, 기한 ${deadlines}건, 작업 기록 ${entries}건`,
    (orders: number, deadlines: number, entries: number) =>
      `已导入：订单${orders}个，期限${deadlines}条，操作记录${entries}条`,
    (orders: number, deadlines: number, entries: number) =>
      `Imported: orders ${orders}, deadlines ${deadlines}, journal entries ${entries}`,
  ],
  clear: ['すべて消す', '모두 지우기', '全部清除', 'Clear everything'],
  clearHint: [
    '設定・定型文・期限・連絡・操作の記録をすべて消し、入れたばかりの状態に戻します。',
    '설정·문구·기한·안내·작업 기록을 모두 지우고 처음 상태로 되돌립니다.',
    '清除设置、模板、期限、通知和操作记录，恢复到刚安装时的状态。',
    'Settings, texts, deadlines, notices and the journal go. The extension is as on its first day.',
  ],
  clearAsk: [
    'すべて消します。元に戻せません。よろしいですか。',
    '모두 지웁니다. 되돌릴 수 없습니다. 계속할까요?',
    '将全部清除，无法恢复。确定吗？',
    'Everything goes, for good. Go on?',
  ],
  cleared: ['すべて消しました。', '모두 지웠습니다.', '已全部清除。', 'Everything was cleared.'],
} as const;

type Sizes = Awaited<ReturnType<typeof sizes>>;
type Size = Sizes['storage'];

export default function Data() {
  const { language } = useSpeech();
  const { now } = useDesk();
  const line = useLines(lines);
  const whereOf = useUnreadable();
  const notDone = useNotDone();
  const [measured, setMeasured] = useState<Sizes | 'failed' | null>(null);
  const [asks, setAsks] = useState(false);
  const [said, setSaid] = useState('');
  const measure = () =>
    void sizes(openJournal())
      .then(setMeasured)
      .catch(() => setMeasured('failed'));
  useEffect(measure, []);

  const write = async () => {
    try {
      const parts = await makeBackup(openJournal(), now);
      saveFile(`qsm-claim-guard-${japanDate(now)}.json`, 'application/json', parts);
    } catch {
      setSaid(notDone());
    }
  };
  const take = async (text: string) => {
    const sent = await send('backup.import', { text });
    if (!sent.ok) setSaid(notDone(sent.detail));
    else if (!sent.value.done) setSaid(notDone(whereOf(sent.value)));
    else setSaid(line('imported')(sent.value.orders, sent.value.deadlines, sent.value.entries));
    measure();
  };
  const clear = async () => {
    setAsks(false);
    const sent = await send('backup.clear', null);
    setSaid(sent.ok ? line('cleared') : notDone(sent.detail));
    measure();
  };
  const bytes = (value: number | null) =>
    value === null
      ? line('unknown')
      : value < 1_000_000
        ? `${numberIn(Math.ceil(value / 1000), language)} kB`
        : value < 1_000_000_000
          ? `${numberIn(Math.round(value / 100_000) / 10, language)} MB`
          : `${numberIn(Math.round(value / 100_000_000) / 10, language)} GB`;
  const ofMost = ({ used, most }: Size) => (most === null ? bytes(used) : `${bytes(used)} / ${bytes(most)}`);
  const size = measured === 'failed' ? null : measured;
  const isNearlyFull = size && [size.storage, size.journal].some((each) => shareOf(each) > NEARLY_FULL);
  return (
    <>
      <p>{line('intro')}</p>
      <h3>{line('size')}</h3>
      <dl class="sizes">
        {(['storage', 'journal'] as const).map((name) => (
          <div key={name}>
            <dt>{line(name)}</dt>
            <dd>
              {name === 'journal' && size && `${line('entries')(numberIn(size.entries, language))} · `}
              {size ? ofMost(size[name]) : measured ? line('unmeasured') : '…'}
              <SizeMeter label={line(name)} size={size?.[name]} />
            </dd>
          </div>
        ))}
      </dl>
      {isNearlyFull && <p class="error">{line('nearlyFull')}</p>}
      <h3>{line('backup')}</h3>
      <p class="hint">{line('backupHint')}</p>
      <div class="row">
        <button type="button" class="main" onClick={() => void write()}>
          {line('export')}
        </button>
        <FileButton label={line('import')} onText={(text) => void take(text)} />
      </div>
      <p class="said" role="status">
        {said}
      </p>
      <h3>{line('clear')}</h3>
      <p class="hint">{line('clearHint')}</p>
      <div class="row">
        <button type="button" class="danger" onClick={() => setAsks(true)}>
          {line('clear')}
        </button>
      </div>
      {asks && (
        <Confirm
          question={line('clearAsk')}
          doIt={line('clear')}
          onDo={() => void clear()}
          onBack={() => setAsks(false)}
        />
      )}
    </>
  );
}
