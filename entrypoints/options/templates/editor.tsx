import { useId, useRef, useState } from 'preact/hooks';
import { isComposing } from '../../../components/keys';
import LevelMark from '../../../components/level-mark';
import { useSpeech } from '../../../components/speech';
import { whatOf } from '../../../components/text-ids';
import { strictLength } from '../../../rules/length';
import { fillText } from '../../../rules/templates/fill';
import { useDesk } from '../../desk/desk';
import { useLines } from '../../desk/lines';
import { type OwnTemplate, type Use, uses } from '../../shared/own-template';
import { check, mayBeKept, samples } from './checks';
import GlossFields from './gloss-fields';
import InsertBlank from './insert-blank';
import { slipWords, useWords } from './template-words';

const lines = {
  name: ['名前', '이름', '名称', 'Name'],
  group: ['グループ（なくてもよい）', '그룹(없어도 됨)', '分组（可不填）', 'Group (optional)'],
  use: ['使う欄', '쓰는 칸', '用在哪个栏位', 'Where it goes'],
  title: ['タイトル', '제목', '标题', 'Title'],
  body: ['本文（日本語）', '본문(일본어)', '正文（日语）', 'Text (Japanese)'],
  length: [
    (n: number) => `見本の値で${n}／1000文字`,
    (n: number) => `예시 값으로 ${n}/1000자`,
    (n: number) => `按示例值共 ${n}/1000 字`,
    (n: number) => `${n} of 1000 characters with sample values`,
  ],
  preview: ['見本', '예시', '示例', 'With sample values'],
  save: ['保存', '저장', '保存', 'Save'],
  back: ['やめる', '그만두기', '取消', 'Cancel'],
  fix: [
    '上の点を直すと保存できます。',
    '위 내용을 고치면 저장할 수 있습니다.',
    '修正以上问题后即可保存。',
    'Put the points above right to save it.',
  ],
} as const;

type Props = {
  template: OwnTemplate;
  groups: readonly string[];
  onSave: (template: OwnTemplate) => void;
  onBack: () => void;
};

/** One of the shop's own templates, checked while it is written by the rules that it will meet. */
export default function Editor({ template: given, groups, onSave, onBack }: Props) {
  const speech = useSpeech();
  const line = useLines(lines);
  const useName = useLines(useWords);
  const slip = useLines(slipWords);
  const { now } = useDesk();
  const id = useId();
  const body = useRef<HTMLTextAreaElement>(null);
  const [template, setTemplate] = useState(given);
  const [tried, setTried] = useState(false);
  const set = (change: Partial<OwnTemplate>) => setTemplate((before) => ({ ...before, ...change }));

  const checked = check(template, now);
  const mayKeep = mayBeKept(checked);
  const sample = fillText(template.body, samples, 'ja');
  // An empty form is no mistake yet.
  const slips = checked.slips.filter(({ kind }) => tried || !kind.startsWith('no-'));

  const save = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!mayKeep) return;
    onSave({
      ...template,
      name: template.name.trim(),
      title: template.use === 'message' ? template.title : '',
    });
  };
  /** Typed by the browser, so that Ctrl+Z takes it back. */
  const type = (before: string, after = '') => {
    const box = body.current;
    if (!box) return;
    box.focus();
    const inside = box.value.slice(box.selectionStart, box.selectionEnd);
    const text = `${before}${inside}${after}`;
    if (document.execCommand('insertText', false, text)) return;
    box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
    set({ body: box.value });
  };
  const keepEnter = (event: KeyboardEvent) => {
    // The Enter that commits a conversion would send the form.
    if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
  };
  return (
    <form class="own-template stack" noValidate onSubmit={save} data-template={template.id}>
      <label for={`${id}-name`}>{line('name')}</label>
      <input
        id={`${id}-name`}
        name="name"
        value={template.name}
        maxLength={100}
        autocomplete="off"
        onInput={(event) => set({ name: event.currentTarget.value })}
        onKeyDown={keepEnter}
      />
      <label for={`${id}-group`}>{line('group')}</label>
      <input
        id={`${id}-group`}
        name="group"
        value={template.group}
        maxLength={60}
        list={`${id}-groups`}
        autocomplete="off"
        onInput={(event) => set({ group: event.currentTarget.value })}
        onKeyDown={keepEnter}
      />
      <datalist id={`${id}-groups`}>
        {groups.map((group) => (
          <option key={group} value={group} />
        ))}
      </datalist>
      <label for={`${id}-use`}>{line('use')}</label>
      <select
        id={`${id}-use`}
        value={template.use}
        onChange={(event) => {
          const use: Use | undefined = uses.find((each) => each === event.currentTarget.value);
          if (use) set({ use });
        }}
      >
        {uses.map((use) => (
          <option key={use} value={use}>
            {useName(use)}
          </option>
        ))}
      </select>
      {template.use === 'message' && (
        <>
          <label for={`${id}-title`}>{line('title')}</label>
          <input
            id={`${id}-title`}
            name="title"
            lang="ja"
            value={template.title}
            maxLength={200}
            autocomplete="off"
            onInput={(event) => set({ title: event.currentTarget.value })}
            onKeyDown={keepEnter}
          />
        </>
      )}
      <label for={`${id}-body`}>{line('body')}</label>
      <textarea
        ref={body}
        id={`${id}-body`}
        name="body"
        lang="ja"
        rows={10}
        maxLength={5000}
        value={template.body}
        aria-describedby={`${id}-length ${id}-said`}
        onInput={(event) => set({ body: event.currentTarget.value })}
      />
      <p id={`${id}-length`} class="hint">
        {line('length')(strictLength(sample))}
      </p>
      <InsertBlank onBlank={(name) => type(`{{${name}}}`)} onOnlyIf={(name) => type('[[', `{{${name}}}]]`)} />
      <ul id={`${id}-said`} class="stack" aria-live="polite">
        {slips.map((each) => (
          <li key={JSON.stringify(each)} class="error" data-slip={each.kind}>
            {each.kind === 'unknown-blank' ? slip('unknown-blank')(each.blank) : slip(each.kind)}
          </li>
        ))}
        {checked.findings.map((finding) => (
          <li
            key={finding.rule + finding.message}
            class="row"
            data-rule={finding.rule}
            data-level={finding.level}
            data-look={finding.level}
          >
            <LevelMark look={finding.level} form="shape" />
            <span>{whatOf(speech.say, finding)}</span>
          </li>
        ))}
      </ul>
      <section class="yours" aria-label={line('preview')}>
        <p class="caption">{line('preview')}</p>
        <p class="text" lang="ja">
          {sample}
        </p>
      </section>
      <GlossFields template={template} onChange={(gloss) => set({ gloss })} />
      <div class="row end">
        {tried && !mayKeep && <p class="error">{line('fix')}</p>}
        <button type="button" class="quiet" onClick={onBack}>
          {line('back')}
        </button>
        <button type="submit" class="main">
          {line('save')}
        </button>
      </div>
    </form>
  );
}
