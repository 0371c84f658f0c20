import { chooseSellers, isWithoutClaim, sellersReturnReasons } from '../causes';
import { block, rule } from '../rule';

export default rule({
  id: 'seller-return-reason',
  actions: ['accept-return', 'refund-return'],
  level: 'block',
  source: [
    { guide: '000', place: '§1b.7' },
    { guide: '001', place: '§1b.7' },
  ],
  needs: ['claim.status', 'form.reason'],
  check: (know, maybe) => {
    const known = maybe('form.reason');
    if (known && sellersReturnReasons.has(known)) return;
    // A buyer's own claim carries the buyer's own reason.
    if (!isWithoutClaim(know('claim.status'))) return;
    const reason = know('form.reason');
    const field = 'form.reason';
    if (reason === null) return block('none-chosen', {}, { field, remedies: [chooseSellers] });
    return block('buyers-reason', { returnReason: reason }, { field, remedies: [chooseSellers] });
  },
});
