import { numbersIn } from '../order-numbers';
import { change, rule, warn } from '../rule';

export default rule({
  id: 'message-names-this-order',
  actions: ['send-message'],
  level: 'warn',
  // No guide forbids it: a buyer who reads another's number is told of another's order.
  source: [{ guide: '000', place: '§1a.4' }],
  needs: ['form.body', 'order.number', 'order.cartNumber'],
  uses: ['order.trackingNumber'],
  check: (know, maybe) => {
    const mine = maybe('order.number');
    const parcel = maybe('order.trackingNumber');
    const numbers = numbersIn(know('form.body') ?? '', mine ? [mine, parcel ?? ''] : []);
    if (numbers.length === 0) return;
    const own = know('order.number');
    const others = numbers.filter(({ digits }) => digits !== own && digits !== parcel);
    for (const { digits, isLabelled } of others) {
      // Without its label a number may be this order's cart, if the screen doesn't show that.
      const cart = isLabelled ? maybe('order.cartNumber') : know('order.cartNumber');
      if (digits === cart) continue;
      const field = 'form.body';
      const remedies = own === null ? [] : [change(field, 'correct-number', { number: own })];
      return warn('other-order', { number: digits }, { field, remedies });
    }
  },
});
