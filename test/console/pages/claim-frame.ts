import type { Answer } from '../act';
import type { Day } from '../days';
import { escaped, inScript } from '../html';
import { opaque } from '../layouts/layout';
import type { Order } from '../orders/order';
import { Panel } from '../panel';
import { claimCalls } from './claim-actions';
import { claimPanel, type Opening } from './claim-panel';
import { confirmTexts, texts } from './dialog-texts';
import { postbackForm } from './postback';
import { ROOT, type Shown, shell } from './shell';

/** The detail by itself, for the layout that keeps it in a frame and posts it back. */
export const claimFramePage = (
  visit: Shown,
  order: Order | null,
  opening: Opening,
  today: Day,
  answer: Answer | null,
): string => {
  const panel = new Panel(visit.layout, visit.language);
  const drawn = claimPanel(order, visit, opening, today);
  const address = `${ROOT}/Claim/ClaimDetail.aspx?contr_no=${escaped(order?.number ?? '')}`;
  return shell(visit, {
    title: panel.say('claimPanel.title'),
    body: postbackForm(address, `<div class="detail">${drawn.html}</div>`),
    isPopup: true,
    isFrame: true,
    scripts: ['panel.js', 'claim-actions.js', 'claim-frame.js'],
    data: {
      ...drawn,
      html: undefined,
      number: order?.number ?? '',
      opening,
      texts: texts(visit, confirmTexts.claims),
      targets: Object.fromEntries(Object.keys(claimCalls).map((action) => [action, opaque(action)])),
      popup: visit.popup ?? panel.layout.popup,
    },
    ...(answer ? { last: `alert(${inScript(answer.message)}); parent.list_Refresh();` } : {}),
  });
};
