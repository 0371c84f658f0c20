import { useEffect, useRef, useState } from 'preact/hooks';
import { useLines } from '../../desk/lines';
import { useNotDone } from '../../desk/not-done';
import { send } from '../../shared/messages';
import { onTemplates } from '../../shared/on-templates';
import { emptyTemplate, newId, type OwnTemplate } from '../../shared/own-template';
import {
  loadSharedTemplates,
  loadTemplates,
  type OwnTemplates,
  type TemplatesChange,
} from '../../shared/own-templates';
import { SettingProblems } from '../problems';
import Editor from './editor';
import FileBar from './file-bar';
import ShopTexts from './shop-texts';
import TemplateRows from './template-rows';

const lines = {
  intro: [
    '販売店の言い回しで作った定型文です。画面の「定型文」から、用意された文面と並んで選べます。',
    '판매점에서 직접 만든 문구입니다. 화면의 ‘문구’에서 준비된 문구와 함께 고를 수 있습니다.',
    '用店铺自己的说法写的模板，可在页面的“模板”中与现成文本一起选择。',
    'Texts in your shop’s own words. They are offered by the page’s “Texts” button beside the ready-made ones.',
  ],
  new: ['新しく作る', '새로 만들기', '新建', 'New text'],
  none: ['まだありません。', '아직 없습니다.', '还没有。', 'None yet.'],
  deleted: [
    (name: string) => `「${name}」を消しました。`,
    (name: string) => `‘${name}’을(를) 지웠습니다.`,
    (name: string) => `已删除“${name}”。`,
    (name: string) => `“${name}” was deleted.`,
  ],
  undo: ['元に戻す', '되돌리기', '撤销', 'Undo'],
  saved: ['保存しました。', '저장했습니다.', '已保存。', 'Saved.'],
  broken: [
    (n: number) => `読み取れない定型文が${n}件あります。消さずに残してあります。`,
    (n: number) => `읽을 수 없는 문구가 ${n}건 있습니다. 지우지 않고 남겨 두었습니다.`,
    (n: number) => `有${n}个模板无法读取，已原样保留。`,
    (n: number) =>
      n === 1
        ? 'One stored text can’t be read. It is kept as it is.'
        : `${n} stored texts can’t be read. They are kept as they are.`,
  ],
  copyOf: [
    (name: string) => `${name}（コピー）`,
    (name: string) => `${name}(복사본)`,
    (name: string) => `${name}（副本）`,
    (name: string) => `${name} (copy)`,
  ],
} as const;

type Deleted = { template: OwnTemplate; at: number };

/** The shop's own templates: a chapter that stands by itself on the options page. */
export default function TemplatesChapter() {
  const line = useLines(lines);
  const notDone = useNotDone();
  const [{ templates, problems }, setOwn] = useState<OwnTemplates>({ templates: [], problems: [] });
  const [shop, setShop] = useState<Awaited<ReturnType<typeof loadSharedTemplates>> | null>(null);
  const [editing, setEditing] = useState<OwnTemplate | null>(null);
  const [said, setSaid] = useState('');
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const fresh = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const read = () => {
      void loadTemplates().then(async (own) => {
        setOwn(own);
        setShop(await loadSharedTemplates());
      });
    };
    read();
    return onTemplates(read);
  }, []);

  const change = async (what: TemplatesChange, done = ''): Promise<boolean> => {
    const sent = await send('templates.change', what);
    setSaid(sent.ok ? done : notDone(sent.detail));
    return sent.ok;
  };
  const closeEditor = () => {
    setEditing(null);
    setTimeout(() => fresh.current?.focus());
  };
  const remove = async (template: OwnTemplate) => {
    const at = templates.indexOf(template);
    if (await change({ do: 'remove', id: template.id }, line('deleted')(template.name)))
      setDeleted({ template, at });
  };
  const bringBack = async ({ template, at }: Deleted) => {
    if (await change({ do: 'put', template, at })) setDeleted(null);
  };
  const copy = (template: OwnTemplate, at?: number) => {
    const name = line('copyOf')(template.name.slice(0, 80));
    void change({
      do: 'put',
      template: { ...template, id: newId(), name },
      ...(at === undefined ? {} : { at }),
    });
  };
  const groups = [...new Set(templates.map(({ group }) => group).filter(Boolean))];

  if (editing)
    return (
      <Editor
        key={editing.id}
        template={editing}
        groups={groups}
        onBack={closeEditor}
        onSave={async (template) => {
          if (await change({ do: 'put', template }, line('saved'))) closeEditor();
        }}
      />
    );
  if (!shop) return null;
  return (
    <>
      <p>{line('intro')}</p>
      {problems.length > 0 && <p class="error">{line('broken')(problems.length)}</p>}
      <div class="row">
        <button
          ref={fresh}
          type="button"
          class="main"
          onClick={() => {
            setSaid('');
            setEditing(emptyTemplate());
          }}
        >
          {line('new')}
        </button>
        <FileBar templates={templates} onBring={(brought) => change({ do: 'bring', templates: brought })} />
      </div>
      <div class="row">
        <p class="said" role="status">
          {said}
        </p>
        {deleted && (
          <button type="button" onClick={() => void bringBack(deleted)}>
            {line('undo')}
          </button>
        )}
      </div>
      {templates.length === 0 ? (
        <p class="nothing">{line('none')}</p>
      ) : (
        <TemplateRows
          templates={templates}
          onEdit={setEditing}
          onCopy={(template) => copy(template, templates.indexOf(template) + 1)}
          onSwap={(one, other) => void change({ do: 'swap', id: one.id, with: other.id })}
          onDelete={(template) => void remove(template)}
        />
      )}
      <SettingProblems problems={shop.problems} />
      <ShopTexts shared={shop.shared} onCopy={(template) => copy(template)} />
    </>
  );
}
