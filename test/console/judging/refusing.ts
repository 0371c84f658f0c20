import type { Judge } from './judges';
import { lengthOf, wrongsOfText } from './text';
import { rule } from './wrongs';

const ownDelay = /遅延|遅れ|遅く|納期|入荷待ち|生産(中|が)|延期|지연|延迟|推迟/u;

export const refuseCancel: Judge = (order, form) => {
  const isOther = form.reason === 'other';
  return rule(
    order.claim?.status !== 'cancel-requested' && 'refused-without-request',
    !['shipped', 'prepared', 'made-to-order', 'other'].includes(form.reason) && 'refusal-reason-missing',
    isOther && lengthOf(form.text) < 30 && 'refusal-other-under-30',
    isOther && ownDelay.test(form.text) && 'refused-for-own-delay',
    ...(isOther ? wrongsOfText(form.text, order) : []),
  );
};
