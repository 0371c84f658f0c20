import { useState } from 'preact/hooks';
import { spokenDay } from '../rules/texts/spoken-day';
import LevelMark, { type Look } from './level-mark';
import { type Speech, useSpeech } from './speech';
import { nameOf } from './text-ids';
import type { OffReason, UnwrittenReason } from './words/words';

export type Notice =
  | { kind: 'missing'; parts: readonly string[] }
  | { kind: 'changed'; since: string; names: readonly string[] }
  | { kind: 'off'; why: OffReason }
  | { kind: 'unwritten'; why: UnwrittenReason }
  | { kind: 'undrawn' }
  | { kind: 'reload' };

const looks: Record<Notice['kind'], Look> = {
  off: 'warn',
  missing: 'unchecked',
  changed: 'info',
  unwritten: 'warn',
  undrawn: 'warn',
  reload: 'info',
};

function sentences(notice: Notice, { language, words, say }: Speech): [title: string, body: string] {
  const { banner } = words;
  switch (notice.kind) {
    case 'missing':
      return [
        banner.missing,
        banner.missingParts(notice.parts.map((part) => nameOf(say, 'part', part)).join(words.and)),
      ];
    case 'changed':
      return [
        banner.changed,
        banner.changedParts(
          spokenDay(language, notice.since),
          notice.names.map((name) => say(name) || name).join(words.and),
        ),
      ];
    case 'off':
      return [banner.off(banner.offWhy[notice.why]), ''];
    case 'unwritten':
      return [banner.unwritten, banner.unwrittenWhy[notice.why]];
    case 'undrawn':
    case 'reload':
      return [banner[notice.kind], banner[`${notice.kind}Why`]];
  }
}

type Props = { notices: readonly Notice[]; onReload?: (() => void) | undefined };

/**
 * What the seller must know about the guard itself. Made small it leaves its mark behind and opens
 * again when it has something new to say: a guard that is silently off is worse than none.
 */
export default function Banner({ notices, onReload }: Props) {
  const speech = useSpeech();
  const [seen, setSeen] = useState('');
  const { words } = speech;
  const [first] = notices;
  if (!first) return null;

  const now = JSON.stringify(notices);
  const missing = notices.flatMap((notice) => (notice.kind === 'missing' ? notice.parts : []));
  const marks = missing.length > 0 ? { 'data-missing': missing.join(' ') } : {};

  if (seen === now)
    return (
      <section class="banner small" aria-label={words.product} {...marks}>
        <button
          type="button"
          class="card"
          data-look={looks[first.kind]}
          aria-expanded="false"
          onClick={() => setSeen('')}
        >
          <LevelMark look={looks[first.kind]} form="shape" />
          <span class="unseen">{words.banner.show}</span>
          <span aria-hidden="true">{words.product}</span>
        </button>
      </section>
    );
  return (
    <section class="banner card" aria-label={words.product} data-look={looks[first.kind]} {...marks}>
      <div class="stack" role="status">
        {notices.map((notice) => {
          const [title, body] = sentences(notice, speech);
          return (
            <div key={notice.kind} class="notice" data-notice={notice.kind}>
              <LevelMark look={looks[notice.kind]} form="shape" />
              <p>
                <strong>{title}</strong> {body}
              </p>
            </div>
          );
        })}
      </div>
      <div class="row">
        {onReload && notices.some(({ kind }) => kind === 'reload' || kind === 'undrawn') && (
          <button type="button" onClick={onReload}>
            {words.banner.reloadNow}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => setSeen(now)}>
          {words.banner.dismiss}
        </button>
      </div>
    </section>
  );
}
