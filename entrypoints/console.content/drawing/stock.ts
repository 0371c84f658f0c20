import { send } from '../../shared/messages';
import type { Stock } from '../../shared/stock';

/** The product's texts, asked for once a page and kept: they do not change while it is open. */
export const makeStock = (changed: () => void, ask = () => send('templates.stock', null)) => {
  let stock: Stock | null = null;
  let asking = false;
  let failed = false;
  return {
    failed: () => failed,
    /** `null`: not here yet. */
    now: (): Stock | null => stock,
    want: () => {
      if (stock || asking) return;
      asking = true;
      void ask().then((answer) => {
        asking = false;
        failed = !answer.ok;
        if (answer.ok) stock = answer.value;
        changed();
      });
    },
  };
};
