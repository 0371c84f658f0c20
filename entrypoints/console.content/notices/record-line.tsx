import NoticeRecord from '../../../components/notice-record';
import type { Attempt } from '../../../rules/vocabulary';
import type { OrderRecord, RecordNote } from '../../shared/record';
import { scrubPeople } from '../../shared/scrub';

type Parts = {
  attempt: Attempt;
  seen: OrderRecord | null;
  write: (attempt: Attempt) => void;
  note: (note: RecordNote) => void;
};

/** Whether the buyer of the open order was told; nothing where the order or its record could not be read. */
export const recordLine = ({ attempt, seen, write, note }: Parts) => {
  const { number } = attempt.order;
  if (!number || attempt.record.noticeSentOn === undefined) return null;
  const notice = seen?.notice;
  return (
    <NoticeRecord
      key={`record ${number}`}
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
  );
};
