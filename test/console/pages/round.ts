import { unshippedRefusals } from '../act';
import { escaped } from '../html';
import { type Action, isAction } from '../judging/judges';
import { type Wrong, wrongs } from '../judging/wrongs';
import { roundWord } from '../words/round-words';
import { word } from '../words/words';
import { wrongWords } from '../words/wrong-words';
import type { World } from '../world';
import { type Shown, shell } from './shell';

type Line = { order: string; action: string; wrong: Wrong; accepted: boolean };

const actionKeys: Partial<Record<Action, string>> = {
  'cancel-order': 'deliveryForm.choice.cancel',
  'return-order': 'deliveryForm.choice.return',
  'ship-order': 'delivery.shipSubmit',
  'set-ship-date': 'delivery.dateSubmit',
  'confirm-refund': 'refundPopup.title',
  'send-message': 'messagePopup.title',
};

/** The button's own words. */
const actionWord = (action: string, { language }: Shown): string =>
  word((isAction(action) && actionKeys[action]) || `claimButtons.${action}`, language);

/** What a round of practice has cost so far, and where the guides say so. */
export const roundPage = (visit: Shown, world: World): string => {
  const say = (key: Parameters<typeof roundWord>[0]) => escaped(roundWord(key, visit.language));
  const isOver = visit.query.get('end') === '1';
  const open: Line[] = unshippedRefusals(world, isOver).map(({ order }) => ({
    order,
    action: 'refuse-cancel',
    wrong: 'refused-and-not-shipped',
    accepted: true,
  }));
  const lines = [...world.penalties, ...open].map(
    ({ order, action, wrong, accepted }) =>
      `<tr class="${accepted ? 'cost' : 'stop'}"><td>${order}</td><td>${escaped(actionWord(action, visit))}</td><td>${escaped(wrongWords(wrong, visit.language))}</td><td>${escaped(wrongs[wrong][0])}</td><td>${accepted ? say('went') : say('stopped')}</td></tr>`,
  );
  const right = world.requests.filter(({ wrongs: found }) => found.length === 0).length;
  const heads = (['order', 'action', 'wrong', 'place', 'outcome'] as const).map(
    (key) => `<th>${say(key)}</th>`,
  );
  return shell(visit, {
    title: roundWord('title', visit.language),
    body: `<h2>${say('title')}</h2><p class="score"><b>${world.requests.length}</b> ${say('actions')} · <b>${right}</b> ${say('right')} · <b>${lines.length}</b> ${say('faults')}</p><table class="thread round"><thead><tr>${heads.join('')}</tr></thead><tbody>${lines.join('') || `<tr><td colspan="5">${say('none')}</td></tr>`}</tbody></table><div class="foot"><a class="btn" href="/practice/round?end=1">${say('end')}</a> <a class="btn" href="javascript:round_Reset()">${say('again')}</a></div>`,
    scripts: ['round.js'],
  });
};
