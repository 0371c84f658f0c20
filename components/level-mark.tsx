import type { JSX } from 'preact';
import type { Level } from '../rules/vocabulary';
import { useSpeech } from './speech';

export type Look = Level | 'unchecked';

/** What was not checked never looks like "clear". */
export const lookOf = ({ level, unchecked }: { level: Level; unchecked: readonly unknown[] }): Look =>
  level === 'ok' && unchecked.length > 0 ? 'unchecked' : level;

const sign = (path: string) => (
  <path d={path} fill="none" stroke="var(--cut, var(--paper))" stroke-width="1.8" />
);

/** One silhouette a level, so that none depends on its colour. */
const shapes: Record<Look, JSX.Element> = {
  block: (
    <>
      <path d="M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z" fill="currentColor" />
      {sign('M4.2 8h7.6')}
    </>
  ),
  warn: (
    <>
      <path d="M8 .9 15.6 14.6H.4z" fill="currentColor" stroke="currentColor" stroke-linejoin="round" />
      {sign('M8 5.4v4.2M8 11.2v1.9')}
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="7.2" fill="currentColor" />
      {sign('M8 3.6v1.9M8 7v5.4')}
    </>
  ),
  ok: (
    <path
      d="m2 8.6 4 4 8-8.8"
      fill="none"
      stroke="currentColor"
      stroke-width="2.2"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  ),
  unchecked: (
    <>
      <circle
        cx="8"
        cy="8"
        r="6.6"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-dasharray="2.6 2.1"
      />
      <path
        d="M5.9 6.4a2.1 2.1 0 1 1 3.2 1.8c-.8.5-1.1.8-1.1 1.6M8 11v1.5"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
      />
    </>
  ),
};

export const Shape = ({ look, size = 14 }: { look: Look; size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {shapes[look]}
  </svg>
);

type Props = { look: Look; form?: 'badge' | 'plain' | 'shape' };

/** Shape, word and colour together; `shape` keeps the word for screen readers. */
export default function LevelMark({ look, form = 'plain' }: Props) {
  const { words } = useSpeech();
  const word = words.level[look];
  return (
    <span class={`mark ${form}`} data-look={look}>
      <Shape look={look} />
      {form === 'shape' ? <span class="unseen">{word}</span> : word}
    </span>
  );
}
