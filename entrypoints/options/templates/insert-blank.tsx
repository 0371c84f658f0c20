import { useId, useState } from 'preact/hooks';
import { useSpeech } from '../../../components/speech';
import { type BlankName, blankNames, blanks } from '../../../rules/templates/blanks';
import { useLines } from '../../desk/lines';

const lines = {
  blank: ['空欄', '빈칸', '空白处', 'Blank'],
  insert: ['カーソルの位置に入れる', '커서 위치에 넣기', '插入到光标处', 'Insert at the cursor'],
  onlyIf: [
    '値があるときだけの部分にする',
    '값이 있을 때만 나오게 하기',
    '设为有值时才写',
    'Only if it is known',
  ],
  hint: [
    '空欄は画面の値で埋まります。[[ と ]] で囲んだ部分は、中の空欄に値があるときだけ入ります。囲みたい文を選んでから押してください。',
    '빈칸은 화면의 값으로 채워집니다. [[ 와 ]] 로 감싼 부분은 그 안의 빈칸에 값이 있을 때만 들어갑니다. 감쌀 문장을 먼저 선택하고 누르세요.',
    '空白处会用页面上的值填入。用 [[ 和 ]] 括起的部分，只有其中的空白处有值时才会写入。请先选中要括起的文字，再点击。',
    'Blanks are filled from the page. A part between [[ and ]] is left out when its blank has no value: select the words first, then press.',
  ],
} as const;

type Props = { onBlank: (name: BlankName) => void; onOnlyIf: (name: BlankName) => void };

/** Everything that a template may leave open, by the names that people know it by. */
export default function InsertBlank({ onBlank, onOnlyIf }: Props) {
  const { language } = useSpeech();
  const line = useLines(lines);
  const id = useId();
  const [name, setName] = useState<BlankName>('orderNumber');
  return (
    <fieldset class="stack" aria-describedby={`${id}-hint`}>
      <div class="row">
        <label for={`${id}-blank`}>{line('blank')}</label>
        <select
          id={`${id}-blank`}
          style={{ width: 'auto' }}
          value={name}
          onChange={(event) => {
            const chosen = blankNames.find((each) => each === event.currentTarget.value);
            if (chosen) setName(chosen);
          }}
        >
          {blankNames.map((each) => (
            <option key={each} value={each}>
              {blanks[each].name[language]}
            </option>
          ))}
        </select>
        <button type="button" onClick={() => onBlank(name)}>
          {line('insert')}
        </button>
        <button type="button" onClick={() => onOnlyIf(name)}>
          {line('onlyIf')}
        </button>
      </div>
      <p id={`${id}-hint`} class="hint">
        {line('hint')}
      </p>
    </fieldset>
  );
}
