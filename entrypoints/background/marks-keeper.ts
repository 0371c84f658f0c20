import { japanDate } from '../shared/japan-time';
import { accepted, changesIn, type MarksChange, remember, type SeenMarks } from '../shared/marks';
import { marksBook } from '../shared/marks-book';

/** What has changed on this screen. Several tabs look at once; the writer's turn keeps one from overwriting the other. */
export async function keepMarks({ kind, marks }: SeenMarks, now: Date): Promise<MarksChange | null> {
  const book = await marksBook.getValue();
  const next = { ...book, [kind]: remember(book[kind], marks, japanDate(now)) };
  if (JSON.stringify(next) !== JSON.stringify(book)) await marksBook.setValue(next);
  return changesIn(next).find((change) => change.kind === kind) ?? null;
}

export async function acceptMarks(): Promise<void> {
  await marksBook.setValue(accepted(await marksBook.getValue()));
}
