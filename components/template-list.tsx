import type { ComponentChildren } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import Announcement from './announcement';
import { isComposing } from './keys';
import { plain } from './searchable';
import { useSpeech } from './speech';
import type { OfferedTemplate } from './template-words';

/** More than anyone reads through: who has more searches. */
const SHOWN = 100;

type Props = {
  templates: readonly OfferedTemplate[];
  preview: (template: OfferedTemplate) => ComponentChildren;
  onPick: (template: OfferedTemplate) => void;
};

export default function TemplateList({ templates, preview, onPick }: Props) {
  const { language, words } = useSpeech();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [search, setSearch] = useState('');
  const [at, setAt] = useState(0);

  const searchable = useMemo(
    () =>
      templates.map((template) => ({
        template,
        text: plain([template.id, ...new Set(Object.values(template.name))].join(' ')),
      })),
    [templates],
  );
  const sought = plain(search).split(/\s+/u);
  const found = searchable.flatMap(({ template, text }) =>
    sought.every((word) => text.includes(word)) ? [template] : [],
  );
  const kinds = [
    { label: words.templates.fitting, members: found.filter(({ fits, by }) => fits && !by) },
    { label: words.templates.shop, members: found.filter(({ by }) => by === 'shop') },
    { label: words.templates.own, members: found.filter(({ by }) => by === 'seller') },
    { label: words.templates.others, members: found.filter(({ fits, by }) => !fits && !by) },
  ];
  const ordered = kinds.flatMap(({ members }) => members).slice(0, SHOWN);
  const hidden = found.length - ordered.length;
  const active = ordered[Math.min(at, ordered.length - 1)];
  const optionId = (template: OfferedTemplate) => `${id}-${template.id}`;

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);

  const moves: Record<string, (last: number) => number> = {
    ArrowDown: (last) => (at >= last ? 0 : at + 1),
    ArrowUp: (last) => (at <= 0 ? last : at - 1),
    PageDown: (last) => Math.min(at + 8, last),
    PageUp: () => Math.max(at - 8, 0),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const move = moves[event.key];
    if (move && ordered.length > 0) {
      event.preventDefault();
      setAt(move(ordered.length - 1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (active && !event.repeat) onPick(active);
    }
  };

  const group = (label: string, members: readonly OfferedTemplate[]) =>
    members.length > 0 && (
      // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox
      <div key={label} role="group" aria-label={label}>
        <p class="group" aria-hidden="true">
          {label}
        </p>
        {members.map((template) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the search box, which points here
          // biome-ignore lint/a11y/useKeyWithClickEvents: the search box takes the keys
          <div
            key={template.id}
            id={optionId(template)}
            role="option"
            aria-selected={template === active}
            data-template={template.id}
            onClick={() => onPick(template)}
            onMouseMove={() => setAt(ordered.indexOf(template))}
          >
            <span>{template.name[language]}</span>
            {language !== 'ja' && (
              <span class="hint" lang="ja">
                {template.name.ja}
              </span>
            )}
          </div>
        ))}
      </div>
    );

  return (
    <div class="choose">
      <div class="find">
        <label for={`${id}-search`} class="unseen">
          {words.templates.search}
        </label>
        <input
          id={`${id}-search`}
          data-first-focus
          type="text"
          role="combobox"
          autocomplete="off"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={active && optionId(active)}
          aria-describedby={`${id}-keys`}
          placeholder={words.templates.search}
          value={search}
          onInput={(event) => {
            setSearch(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <p id={`${id}-keys`} class="hint">
          {words.templates.keys}
        </p>
      </div>
      <div class="columns">
        <div ref={list} id={`${id}-list`} class="list" role="listbox" aria-label={words.templates.title}>
          {kinds.map(({ label, members }) =>
            group(
              label,
              members.filter((member) => ordered.includes(member)),
            ),
          )}
          {hidden > 0 && <p class="hint group">{words.templates.more(hidden)}</p>}
        </div>
        {active ? (
          preview(active)
        ) : (
          <p class="nothing">{templates.length > 0 ? words.templates.nothing : words.templates.noneHere}</p>
        )}
      </div>
      <Announcement text={search ? words.templates.found(found.length) : ''} />
    </div>
  );
}
