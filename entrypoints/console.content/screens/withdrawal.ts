import type { Situation } from '../../../rules/vocabulary';
import { textBeside } from '../reading/beside';
import type { LabelId } from '../reading/labels';
import { labelsInPanel, type Page, valueBeside } from '../reading/panel';
import type { Label } from '../reading/structure';
import { parseDay } from '../reading/values';

/** A period may be said with where it begins. */
const parseEnd = (words: string | undefined) => parseDay(words?.replace(/^[^~〜～]*[~〜～](?=.*\d)/, ''));

export const ofOrder = ['panel.orderNumber', 'panel.claimStatus'] as const;
export const ofWithdrawal = ['panel.withdrawalDeadline', 'panel.withdrawalReason', 'panel.heldOn'] as const;

/**
 * The claim and the withdrawal each have a day of request, with the same label. Under a heading in words that are not
 * known, what stands in the same box tells whose it is.
 */
export const dayAmong = (pages: readonly Page[], ids: readonly LabelId[], others: readonly LabelId[]) => {
  const boxOf = ({ element }: Label) => element.closest('table, dl, ul, fieldset, section');
  for (const page of pages) {
    const has = (box: Element | null, wanted: readonly LabelId[]) =>
      wanted.some((id) => labelsInPanel(page, id).some((label) => boxOf(label) === box));
    const found = labelsInPanel(page, 'panel.requestedOn').filter((label) => {
      const box = boxOf(label);
      return has(box, ids) && !has(box, others);
    });
    const [only, another] = found;
    if (only && !another) return parseDay(textBeside(page.scan, only));
  }
  return undefined;
};

export const readWithdrawal = (pages: readonly Page[], status: NonNullable<Situation['claim']>['status']) => {
  const section = 'panel.withdrawalTitle';
  const running = status === 'withdrawal-requested';
  const held = status === 'withdrawal-held';
  const when = (applies: boolean, day: string | null | undefined) => (applies || !status ? day : null);
  return {
    // The claim's own day of request has the same label: this one is the one under the withdrawal's heading.
    withdrawalRequestedOn: when(
      running || held,
      valueBeside(pages, 'panel.withdrawalRequestedOn', parseDay) ??
        valueBeside(pages, 'panel.requestedOn', parseDay, { section, only: true }) ??
        dayAmong(pages, ofWithdrawal, ofOrder),
    ),
    withdrawalDeadline: when(running, valueBeside(pages, 'panel.withdrawalDeadline', parseEnd)),
    withdrawalHeldOn: when(held, valueBeside(pages, 'panel.heldOn', parseDay)),
    // The console shows no trace of a request that the seller took back: only what was seen happening can tell.
    withdrawalCancelledOn: null,
  };
};
