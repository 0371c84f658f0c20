import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RuleId } from '../../rules/vocabulary';
import type { Effective } from '../shared/settings';
import { settle } from '../shared/settle';

/** What every part of the extension's own pages may know. */
export type Desk = {
  effective: Effective;
  now: Date;
  /** Rules that a guide has block and this shop has not. */
  weakened: readonly RuleId[];
};

export const DeskContext = createContext<Desk>({
  effective: settle({ policy: {}, 'shop-file': {}, seller: {} }),
  now: new Date(0),
  weakened: [],
});

/** What a setting is called where things are drawn. */
export const themes = { system: 'auto', light: 'light', dark: 'dark' } as const;

export const useDesk = (): Desk => useContext(DeskContext);
