import { useLayoutEffect, useRef } from 'preact/hooks';
import Countdown from '../../../components/countdown';
import { follow } from './follow';
import type { Stand } from './stand';

type Props = {
  stand: Stand;
  now: Date;
  /** The order that the seller has asked for. */
  found: string | undefined;
};

/** The countdowns of one list. Nothing of it catches a press: what lies under it stays the page's. */
export const Strip = ({ stand, now, found }: Props) => {
  const content = useRef<HTMLDivElement>(null);
  const { box, scroller, lane, offset, marks } = stand;
  const reach = scroller ? scroller.scrollHeight - scroller.clientHeight : 0;
  useLayoutEffect(() => {
    if (content.current && scroller && reach > 0) return follow(content.current, scroller, reach);
    return undefined;
  }, [scroller, reach]);
  return (
    <div
      class={`countdown-strip ${lane.kind}`}
      style={{
        left: `${box.left}px`,
        top: `${box.top}px`,
        width: `${box.width}px`,
        height: `${box.height}px`,
      }}
    >
      <div ref={content} class="countdown-rows" style={{ top: `${offset}px` }}>
        {marks.map(({ listed, deadline, top, height }) => (
          <div
            key={`${listed.number} ${deadline.kind}`}
            class={listed.number === found ? 'countdown-row found' : 'countdown-row'}
            style={{ top: `${top}px`, height: `${height}px` }}
          >
            <Countdown deadline={deadline} now={now} brief />
          </div>
        ))}
      </div>
    </div>
  );
};
