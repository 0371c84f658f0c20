import { useId } from 'preact/hooks';
import { useSpeech } from '../../../components/speech';
import { nameOf } from '../../../components/text-ids';
import {
  claimStatusWords,
  claimTypeWords,
  orderStatusWords,
  reasonWords,
  returnReasonWords,
} from '../../../rules/texts/words';
import {
  type Action,
  actions,
  claimStatuses,
  claimTypes,
  orderStatuses,
  payments,
  reasons,
} from '../../../rules/vocabulary';
import Choice from '../choice';
import { useLines } from '../lines';
import { type Case, overAnyType, reasonsOf, statusesOf, writes } from './case';
import { lines } from './lines';

const onDelivery: readonly Action[] = ['ship-order', 'set-ship-date', 'cancel-order', 'return-order'];
const withHeldDay: ReadonlySet<Action> = new Set(['request-withdrawal', 'rerequest-withdrawal']);
const withNotice: ReadonlySet<Action> = new Set([
  'cancel-order',
  'return-order',
  'refund-return',
  'rerequest-withdrawal',
]);
const withPayment: ReadonlySet<Action> = new Set(['cancel-order', 'return-order', 'refund-return']);
const withMany: ReadonlySet<Action> = new Set(['cancel-order', 'return-order', 'approve-cancel']);

type Props = { told: Case; onTell: (news: Partial<Case>) => void };

/** Asks for what the chosen action is judged by, and for nothing else. */
export default function WhatIfForm({ told, onTell }: Props) {
  const { language, say } = useSpeech();
  const line = useLines(lines);
  const id = useId();
  const { action, claimType } = told;
  const isReturn = action === 'accept-return' || action === 'refund-return';
  const reasonIn = isReturn ? returnReasonWords : reasonWords;
  const unknown = { value: '', label: line('unknown') };
  const actionOption = (each: Action) => ({ value: each, label: nameOf(say, 'action', each) });
  const chosen = <T extends string>(all: readonly T[], value: string) => all.find((each) => each === value);
  const yesNo = [
    { value: 'yes', label: line('yes') },
    { value: 'no', label: line('no') },
  ];
  const answerOf = (value: boolean | null | undefined) => (value ? 'yes' : value === false ? 'no' : '');
  const answer = (value: string) => (value === '' ? null : value === 'yes');

  return (
    <form class="what-if-form" onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={line('action')}
        value={action}
        options={[
          {
            group: line('onClaims'),
            options: actions.filter((each) => !onDelivery.includes(each)).map(actionOption),
          },
          { group: line('onDelivery'), options: onDelivery.map(actionOption) },
        ]}
        onChoose={(value) => onTell({ action: chosen(actions, value) ?? action })}
      />
      <Choice
        label={line('orderStatus')}
        value={told.orderStatus ?? ''}
        options={[
          unknown,
          ...orderStatuses.map((each) => ({ value: each, label: orderStatusWords[each][language] })),
        ]}
        onChoose={(value) => onTell({ orderStatus: chosen(orderStatuses, value) })}
      />
      <Choice
        label={line('claim')}
        value={claimType ?? ''}
        options={[
          unknown,
          { value: 'none', label: line('noClaim') },
          ...claimTypes.map((each) => ({ value: each, label: claimTypeWords[each][language] })),
        ]}
        onChoose={(value) => onTell({ claimType: chosen([...claimTypes, 'none'] as const, value) })}
      />
      {claimType && claimType !== 'none' && (
        <Choice
          label={line('claimStatus')}
          value={told.claimStatus ?? ''}
          options={[...statusesOf[claimType], ...overAnyType].map((each) => ({
            value: each,
            label: claimStatusWords[each][language],
          }))}
          onChoose={(value) => onTell({ claimStatus: chosen(claimStatuses, value) })}
        />
      )}
      {reasonsOf[action] && (
        <Choice
          label={line('reason')}
          field="form.reason"
          value={told.reason ?? ''}
          options={[
            { value: '', label: line('noReason') },
            ...(reasonsOf[action] ?? []).map((each) => ({ value: each, label: reasonIn[each][language] })),
          ]}
          onChoose={(value) => onTell({ reason: chosen(reasons, value) ?? null })}
        />
      )}
      {withNotice.has(action) && (
        <Choice
          label={line('notice')}
          value={answerOf(told.isNoticeSent)}
          options={[unknown, ...yesNo]}
          onChoose={(value) => onTell({ isNoticeSent: answer(value) ?? undefined })}
        />
      )}
      {withPayment.has(action) && (
        <Choice
          label={line('payment')}
          value={told.payment ?? ''}
          options={[
            unknown,
            { value: 'cash', label: line('cash') },
            { value: 'card', label: line('card') },
            { value: 'other', label: line('otherPayment') },
          ]}
          onChoose={(value) => onTell({ payment: chosen(payments, value) })}
        />
      )}
      {action === 'request-withdrawal' && (
        <Choice
          label={line('withdrawalFlag')}
          field="form.withdrawalFlag"
          value={told.withdrawalFlag ? 'yes' : 'no'}
          options={[
            { value: 'yes', label: 'Y' },
            { value: 'no', label: 'N' },
          ]}
          onChoose={(value) => onTell({ withdrawalFlag: value === 'yes' })}
        />
      )}
      {action === 'confirm-refund' &&
        (['received', 'approved'] as const).map((question) => (
          <Choice
            key={question}
            label={line(question)}
            field={`form.${question}`}
            value={answerOf(told[question])}
            options={[{ value: '', label: line('noReason') }, ...yesNo]}
            onChoose={(value) => onTell({ [question]: answer(value) })}
          />
        ))}
      {withHeldDay.has(action) && (
        <div class="field">
          <label for={`${id}-held`}>{line('heldOn')}</label>
          <input
            id={`${id}-held`}
            type="date"
            value={told.heldOn}
            onInput={(event) => onTell({ heldOn: event.currentTarget.value })}
          />
        </div>
      )}
      {withMany.has(action) && (
        <div class="field">
          <label for={`${id}-orders`}>{line('orders')}</label>
          <input
            id={`${id}-orders`}
            type="number"
            min="1"
            max="10000"
            value={told.orders}
            onInput={(event) =>
              onTell({ orders: Math.max(1, Math.trunc(event.currentTarget.valueAsNumber || 1)) })
            }
          />
        </div>
      )}
      {action === 'send-message' && (
        <div class="field wide">
          <label for={`${id}-title`}>{line('messageTitle')}</label>
          <input
            id={`${id}-title`}
            data-field="form.title"
            value={told.title}
            onInput={(event) => onTell({ title: event.currentTarget.value })}
          />
        </div>
      )}
      {writes.has(action) && (
        <div class="field wide">
          <label for={`${id}-text`}>{line('text')}</label>
          <textarea
            id={`${id}-text`}
            data-field={action === 'send-message' ? 'form.body' : 'form.text'}
            rows={3}
            value={told.text}
            onInput={(event) => onTell({ text: event.currentTarget.value })}
          />
        </div>
      )}
    </form>
  );
}
