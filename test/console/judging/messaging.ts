import type { Judge } from './judges';
import { folded, lengthOf, wrongsOfText } from './text';
import { rule, type Wrong } from './wrongs';

const LONGEST = 1000;

export const sendMessage: Judge = (order, form) => {
  const text = `${form.title}\n${form.body}`;
  const isOpen = order.claim?.type === 'cancel' || order.claim?.type === 'return';
  const others = (text.match(/(?<!\d)\d{9}(?!\d)/g) ?? []).filter(
    (number) => number !== order.number && number !== order.cart,
  );
  const found: (Wrong | false)[] = [
    (folded(form.title) === '' || folded(form.body) === '') && 'message-incomplete',
    lengthOf(form.body) > LONGEST && 'message-too-long',
    isOpen && order.claim?.completedOn === null && form.category !== 'cancel' && 'message-category',
    others.length > 0 && 'message-names-other-order',
  ];
  return rule(...found, ...wrongsOfText(text, order));
};
