import type { Ask } from './ask';
import { layouts } from './layouts/layouts';
import { categories, optionValue, type ReasonList } from './reasons';
import type { ChoicePart, Scenario, Step } from './scenarios/scenario';
import type { LayoutId } from './visit';
import type { Language } from './words/words';

const lists: Partial<Record<ChoicePart, ReasonList>> = {
  reason: 'returnReason',
  refusalReason: 'refusalReason',
  cancelReason: 'cancelReason',
  returnReason: 'cancelReason',
};

const services: Record<string, string> = {
  'cancel-order': 'Delivery',
  'return-order': 'Delivery',
  'ship-order': 'Delivery',
  'set-ship-date': 'Delivery',
  'send-message': 'Message',
};

/** Plays a scenario as the pages would send it, without a page: only the server is tried. */
export const rehearse = async (
  scenario: Scenario,
  ask: Ask,
  layout: LayoutId,
  language: Language,
): Promise<void> => {
  let order = '';
  let ticked: readonly string[] = [];
  let fields: Record<string, string> = {};
  const send = async (action: string, form: Record<string, string>) => {
    const body = JSON.stringify({
      ...form,
      action,
      contr_no: (action === 'send-message' ? [order] : [...new Set([...ticked, order])]).join(),
    });
    const service = `swe_${services[action] ?? 'Claim'}BizService.asmx/SetAction`;
    await ask(`/GMKT.INC.Gsm.Web/Service/${service}?layout=${layout}&lang=${language}`, { body });
  };
  const value = (part: ChoicePart, chosen: string): string => {
    const list = lists[part];
    return list && chosen ? optionValue(list, chosen, layouts[layout].values, language) : chosen;
  };
  const play = async (step: Step): Promise<void> => {
    switch (step.do) {
      case 'open':
        order = step.order;
        fields = { reason: await reasonShown(ask, order, layout, language) };
        return;
      case 'tick':
        ticked = step.orders;
        return;
      case 'tab':
        return;
      case 'choose':
        fields[step.part] = value(step.part, step.value);
        return;
      case 'type':
        fields[step.part] = step.text;
        return;
      case 'press':
        return send(step.action, fields);
      case 'write':
        return send('send-message', {
          category: step.category && categories[step.category],
          subject: step.subject,
          body: step.body,
        });
      case 'answer':
        return send('confirm-refund', {
          ...(step.received ? { received: step.received } : {}),
          ...(step.approved ? { approved: step.approved } : {}),
        });
      case 'pass':
        await ask('/practice/clock', { body: JSON.stringify({ days: step.days }) });
    }
  };
  for (const step of scenario.steps) await play(step);
};

/** What stands in the reason's select when the order is opened: the buyer's own. */
const reasonShown = async (
  ask: Ask,
  order: string,
  layout: LayoutId,
  language: Language,
): Promise<string> => {
  const path = `/GMKT.INC.Gsm.Web/Service/swe_ClaimBizService.asmx/GetClaimDetail?contr_no=${order}&layout=${layout}&lang=${language}`;
  const { body } = await ask(path);
  return /<option value=\\"([^"\\]*)\\" selected>/.exec(body)?.[1] ?? '';
};
