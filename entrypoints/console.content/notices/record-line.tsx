import EndedInError from '../../../components/ended-in-error';
import NoticeRecord from '../../../components/notice-record';
import type { Action, Attempt } from '../../../rules/vocabulary';
import type { OrderRecord, RecordNote } from '../../shared/record';
import { scrubPeople } from '../../shared/scrub';

/** An error at one of these is what the guides have an inquiry for (000 FAQ 1). */
const cancelling: readonly Action[] = ['cancel-order', 'return-order', 'approve-cancel'];

type Parts = {
  attempt: Attempt;
  seen: OrderRecord | null;
  /** What can be done here now. */
  actions: readonly Action[];
  write: (attempt: Attempt) => void;
  inquiry: (attempt: Attempt, id: string) => void;
  note: (note: RecordNote) => void;
};

/** Whether the buyer of the open order was told, and what failed; nothing where the order or its record could not be read. */
export const recordLine = ({ attempt, seen, actions, write, inquiry, note }: Parts) => {
  const { number } = attempt.order;
  if (!number || attempt.record.noticeSentOn === undefined) return null;
  const notice = seen?.notice;
  const failed = seen?.failed?.action;
  return (
    <>
      {failed && cancelling.includes(failed) && actions.includes(failed) && (
        <EndedInError action={failed} onInquiry={(id) => inquiry(attempt, id)} />
      )}
      <NoticeRecord
        key={`record ${number}`}
        isUndelivered={failed === 'send-message'}
        notice={notice ? { at: new Date(notice.at), how: notice.words } : null}
        onWrite={() => write(attempt)}
        onToldAnotherWay={(how) =>
          note({
            what: 'notice',
            order: number,
            at: new Date().toISOString(),
            how: 'told-another-way',
            words: scrubPeople(how, attempt.order.people).slice(0, 500),
          })
        }
      />
    </>
  );
};
