import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RuleId } from '../../rules/vocabulary';
import type { PageClock } from '../shared/page-clock';
import type { Effective } from '../shared/settings';
import { settle } from '../shared/settle';

/** What every part of the extension's own pages may know. */
export type Desk = {
  effective: Effective;
  /** By the console's clock, where a page has told it. */
  now: Date;
  /** What the console told of this PC's clock. */
  clock: PageClock | null;
  /** Rules that a guide has block and this shop has not. */
  weakened: readonly RuleId[];
};

export const DeskContext = createContext<Desk>({
  effective: settle({ policy: {}, 'shop-file': {}, seller: {} }),
  now: new Date(0),
  clock: null,
  weakened: [],
});

export const useDesk = (): Desk => useContext(DeskContext);
