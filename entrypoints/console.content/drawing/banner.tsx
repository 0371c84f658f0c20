import Banner, { type Notice } from '../../../components/banner';
import type { UnwrittenReason } from '../../../components/words/words';
import type { WhyOff } from '../guard/fail-open';
import { type Dress, makeHost } from './host';
import type { Spoken } from './spoken';

export type State = {
  missing: readonly string[];
  changed: { since: string; names: readonly string[] } | null;
  off: WhyOff | null;
  unwritten: UnwrittenReason | null;
  /** What is drawn beside the guard is not to be had. */
  isUndrawn: boolean;
  isOutdated: boolean;
};

const noticesOf = ({ missing, changed, off, unwritten, isUndrawn, isOutdated }: State): Notice[] => [
  ...(off ? [{ kind: 'off' as const, why: off }] : []),
  ...(missing.length > 0 ? [{ kind: 'missing' as const, parts: missing }] : []),
  ...(changed && changed.names.length > 0 ? [{ kind: 'changed' as const, ...changed }] : []),
  ...(unwritten && !isOutdated ? [{ kind: 'unwritten' as const, why: unwritten }] : []),
  ...(isUndrawn ? [{ kind: 'undrawn' as const }] : []),
  ...(isOutdated ? [{ kind: 'reload' as const }] : []),
];

/** Says on the page what the guard could not do there. */
export const makeBanner = (document: Document, spoken: Spoken, dress: Dress) => {
  const host = makeHost(document, 'banner', dress);
  return {
    draw: (state: State) => {
      const notices = noticesOf(state);
      if (notices.length === 0) return host.hide();
      host.show(
        spoken(
          <div class="over">
            <Banner notices={notices} onReload={() => document.location.reload()} />
          </div>,
        ),
      );
      // Said on the host too, where it is found without looking inside.
      host.element()?.setAttribute('data-missing', state.missing.join(' '));
    },
    hide: host.hide,
  };
};
