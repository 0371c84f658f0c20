import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Finding, Option, Remedy } from '../rules/verdict';
import type { Action } from '../rules/vocabulary';
import ActionVerdict from './action-verdict';
import Announcement from './announcement';
import LevelMark, { type Look, lookOf } from './level-mark';
import Sign from './sign';
import { useSpeech } from './speech';
import { nameOf } from './text-ids';

const gravest: readonly Look[] = ['block', 'warn', 'unchecked', 'info', 'ok'];

type Props = {
  options: readonly Option[];
  /** The action that the seller is filling in: its changes are the ones announced. */
  current?: Action | undefined;
  folded?: boolean | undefined;
  onFold?: ((folded: boolean) => void) | undefined;
  onRemedy: (remedy: Remedy, finding: Finding, action: Action) => void;
  onShow?: ((action: Action) => void) | undefined;
  /** Deadlines, the record of notices: what else is known of this order. */
  children?: ComponentChildren;
};

/** What each action would meet, before any is pressed. */
export default function Panel({ options, current, folded, onFold, onRemedy, onShow, children }: Props) {
  const { words, say } = useSpeech();
  const [ownFold, setOwnFold] = useState(false);
  const [opened, setOpened] = useState<readonly Action[]>(current ? [current] : []);
  const isFolded = folded ?? ownFold;
  // An order about which nothing can be done here still has its days.
  const title = options.length > 0 ? words.panelTitle : words.deadlines.title;

  const wasPressed = useRef(false);
  const fold = (to: boolean) => {
    wasPressed.current = true;
    setOwnFold(to);
    onFold?.(to);
  };
  /** The button that was pressed goes with it: the other takes the focus over. */
  const other = (button: HTMLButtonElement | null) => {
    if (!button || !wasPressed.current) return;
    wasPressed.current = false;
    button.focus({ preventScroll: true });
  };
  const toggle = (action: Action) =>
    setOpened((now) => (now.includes(action) ? now.filter((each) => each !== action) : [...now, action]));

  const looks = options.map(({ verdict }) => lookOf(verdict));
  const worst = gravest.find((look) => looks.includes(look)) ?? 'ok';
  const watched = options.filter(({ action }) => current === undefined || action === current);
  const summary = watched
    .map(({ action, verdict }) => words.colon(nameOf(say, 'action', action), words.level[lookOf(verdict)]))
    .join(words.and);

  if (isFolded)
    return (
      <section class="panel folded" aria-label={words.colon(words.product, title)}>
        <button
          type="button"
          class="pill card"
          aria-expanded="false"
          ref={other}
          aria-label={`${options.length > 0 ? words.colon(title, words.level[worst]) : title}. ${words.open}`}
          onClick={() => fold(false)}
        >
          <Sign of="product" size={16} />
          {options.length > 0 ? <LevelMark look={worst} form="plain" /> : title}
        </button>
      </section>
    );
  return (
    <section class="panel card" aria-label={words.colon(words.product, title)}>
      <header>
        <h2 class="row">
          <Sign of="product" size={16} />
          {title}
        </h2>
        <button type="button" class="bare quiet" aria-expanded="true" ref={other} onClick={() => fold(true)}>
          {words.close}
        </button>
      </header>
      <div class="body">
        {options.map((option) => (
          <ActionVerdict
            key={option.action}
            option={option}
            opened={opened.includes(option.action)}
            onToggle={() => toggle(option.action)}
            onRemedy={(remedy, finding) => onRemedy(remedy, finding, option.action)}
            onShow={onShow && (() => onShow(option.action))}
          />
        ))}
        {children}
      </div>
      <Announcement text={summary} />
    </section>
  );
}
