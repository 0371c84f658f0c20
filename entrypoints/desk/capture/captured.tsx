import { useSpeech } from '../../../components/speech';
import { japanDate } from '../../shared/japan-time';
import { useDesk } from '../desk';
import { useLines } from '../lines';
import saveFile from '../save-file';
import { numberIn } from '../when';
import { inLines, keptWords } from './kept-words';

const lines = {
  whole: [
    '保存されるのは下に見えているものだけです。お客様の名前・住所・電話番号・注文番号や、入力された文章は入っていません。',
    '저장되는 것은 아래에 보이는 내용뿐입니다. 고객의 이름·주소·전화번호·주문번호나 입력한 글은 들어 있지 않습니다.',
    '保存的只有下面看到的内容，不包含客户的姓名、地址、电话、订购号码，也不包含输入的文字。',
    'Only what you see below is saved. No names, addresses, phone numbers, order numbers and nothing that was typed is in it.',
  ],
  words: ['残っている言葉', '남아 있는 단어', '保留的词语', 'Words that are kept'],
  noWords: [
    '知っている言葉は1つもありませんでした。',
    '아는 단어가 하나도 없었습니다.',
    '没有任何已知的词语。',
    'Not one known word.',
  ],
  file: ['ファイルの中身', '파일 내용', '文件内容', 'What the file holds'],
  save: ['この内容で保存する', '이 내용으로 저장', '保存此内容', 'Save this'],
  drop: ['やめる', '그만두기', '放弃', 'Discard'],
} as const;

/** What would be saved, before it is: the words that are left, and the file from its first line to its last. */
export default function Captured({ html, onDrop }: { html: string; onDrop: () => void }) {
  const { language } = useSpeech();
  const { now } = useDesk();
  const line = useLines(lines);
  const words = keptWords(html);
  const text = inLines(html);
  return (
    <div class="captured" data-capture-shown>
      <p>{line('whole')}</p>
      <h4>{line('words')}</h4>
      {words.length > 0 ? <p class="hint captured-words">{words.join(' · ')}</p> : <p>{line('noWords')}</p>}
      <h4>
        {line('file')} <span class="hint">{numberIn(Math.ceil(text.length / 1000), language)} kB</span>
      </h4>
      <textarea readOnly rows={10} class="captured-file" aria-label={line('file')} value={text} />
      <div class="row">
        <button
          type="button"
          class="main"
          onClick={() => saveFile(`qsm-page-${japanDate(now)}.html`, 'text/html', [text])}
        >
          {line('save')}
        </button>
        <button type="button" onClick={onDrop}>
          {line('drop')}
        </button>
      </div>
    </div>
  );
}
