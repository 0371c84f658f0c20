import { useId, useState } from 'preact/hooks';
import { plain } from '../../../components/searchable';
import { useSpeech } from '../../../components/speech';
import { useLines } from '../../desk/lines';
import type { OwnTemplate } from '../../shared/own-template';
import { useWords } from './template-words';

const lines = {
  search: ['名前や本文でさがす', '이름이나 본문으로 찾기', '按名称或正文查找', 'Search names and texts'],
  noGroup: ['グループなし', '그룹 없음', '未分组', 'No group'],
  edit: ['編集', '편집', '编辑', 'Edit'],
  copy: ['複製', '복제', '复制一份', 'Duplicate'],
  up: ['上へ', '위로', '上移', 'Move up'],
  down: ['下へ', '아래로', '下移', 'Move down'],
  delete: ['消す', '지우기', '删除', 'Delete'],
  more: [
    (n: number) => `ほか${n}件を表示`,
    (n: number) => `${n}건 더 보기`,
    (n: number) => `再显示${n}个`,
    (n: number) => `Show ${n} more`,
  ],
} as const;

/** Thousands of rows at once would hold up the page. */
const SHOWN = 100;

type Props = {
  templates: readonly OwnTemplate[];
  onEdit: (template: OwnTemplate) => void;
  onCopy: (template: OwnTemplate) => void;
  onSwap: (one: OwnTemplate, other: OwnTemplate) => void;
  onDelete: (template: OwnTemplate) => void;
};

export default function TemplateRows({ templates, onEdit, onCopy, onSwap, onDelete }: Props) {
  const { words } = useSpeech();
  const line = useLines(lines);
  const useName = useLines(useWords);
  const id = useId();
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(SHOWN);

  const sought = plain(search);
  const found = sought
    ? templates.filter(({ name, group, body }) => plain(`${group} ${name} ${body}`).includes(sought))
    : templates;
  const groups = [...new Set(found.map(({ group }) => group))];
  const shown = groups.flatMap((group) => found.filter((each) => each.group === group)).slice(0, most);
  const hidden = found.length - shown.length;

  const row = (template: OwnTemplate, at: number, members: readonly OwnTemplate[]) => {
    const { name, use } = template;
    const [above, below] = [members[at - 1], members[at + 1]];
    return (
      <li key={template.id} class="row" data-template={template.id}>
        <span style={{ flex: '1 1 240px' }}>
          {name} <span class="hint">{useName(use)}</span>
        </span>
        <button type="button" aria-label={words.colon(line('edit'), name)} onClick={() => onEdit(template)}>
          {line('edit')}
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={words.colon(line('copy'), name)}
          onClick={() => onCopy(template)}
        >
          {line('copy')}
        </button>
        <button
          type="button"
          class="quiet"
          disabled={!above}
          aria-label={words.colon(line('up'), name)}
          onClick={() => above && onSwap(template, above)}
        >
          ↑
        </button>
        <button
          type="button"
          class="quiet"
          disabled={!below}
          aria-label={words.colon(line('down'), name)}
          onClick={() => below && onSwap(template, below)}
        >
          ↓
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={words.colon(line('delete'), name)}
          onClick={() => onDelete(template)}
        >
          {line('delete')}
        </button>
      </li>
    );
  };
  return (
    <>
      <label for={`${id}-search`} class="unseen">
        {line('search')}
      </label>
      <input
        id={`${id}-search`}
        type="search"
        placeholder={line('search')}
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      {groups.map((group) => {
        const members = shown.filter((each) => each.group === group);
        return (
          members.length > 0 && (
            <section key={group} class="stack">
              {(groups.length > 1 || group) && <h3>{group || line('noGroup')}</h3>}
              <ul class="stack">{members.map(row)}</ul>
            </section>
          )
        );
      })}
      {hidden > 0 && (
        <button type="button" onClick={() => setMost(most + SHOWN)}>
          {line('more')(Math.min(hidden, SHOWN))}
        </button>
      )}
    </>
  );
}
