import { useEffect, useRef, useState } from 'preact/hooks';
import type { Deadline } from '../rules/verdict';
import { useSpeech } from './speech';
import { nameOf } from './text-ids';
import { opensAt, type TimeLook, timeLookOf } from './timing';

const keyOf = ({ kind, order }: Deadline) => `${kind} ${order}`;

/** Says once, aloud, that a deadline has come closer. What was so when the page opened is not news. */
export default function Milestones({ deadlines, now }: { deadlines: readonly Deadline[]; now: Date }) {
  const { words, say } = useSpeech();
  const before = useRef(new Map<string, TimeLook>());
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const looks = new Map(deadlines.map((deadline) => [keyOf(deadline), timeLookOf(deadline, now)]));
    const news = deadlines.flatMap((deadline) => {
      const was = before.current.get(keyOf(deadline));
      const is = looks.get(keyOf(deadline));
      if (!was || !is || is === was || is === 'far' || opensAt(deadline)) return [];
      const order = deadline.order ? ` (${words.deadlines.order(deadline.order)})` : '';
      return [words.time.milestone[is](nameOf(say, 'deadline', deadline.kind) + order)];
    });
    before.current = looks;
    if (news.length > 0) setSpoken(news.join(' '));
  }, [deadlines, now, words, say]);
  return (
    <p class="unseen" role="status">
      {spoken}
    </p>
  );
}
