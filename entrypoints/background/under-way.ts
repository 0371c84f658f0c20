import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { ANSWER_MS } from '../shared/answer-time';
import { UnderWay } from '../shared/under-way';

/** The tab and the frame that something was said from. Our own pages are in none. */
export type Place = { tab: number; frame: number };

const Kept = z.array(z.extend(UnderWay, { tab: z.number(), frame: z.number() }));
type Kept = z.infer<typeof Kept>;

const key = 'underWay';

/**
 * What was let out of which frame and is not answered yet. In memory and in the session's own storage, which a
 * worker that is stopped meanwhile finds again and which is gone with the browser.
 */
export default function underWay(now: () => Date) {
  let kept: Promise<Kept> | undefined;
  const load = async (): Promise<Kept> => {
    const stored = await browser.storage.session.get(key).catch(() => ({}));
    const parsed = Kept.safeParse(Reflect.get(stored, key));
    return parsed.success ? parsed.data : [];
  };
  const isFresh = ({ at }: UnderWay) => {
    const age = now().getTime() - Date.parse(at);
    return age >= 0 && age <= ANSWER_MS;
  };
  const change = (next: (all: Kept) => Kept): Promise<void> => {
    kept = (kept ?? load()).then((all) => next(all.filter(isFresh)));
    return kept.then((all) => browser.storage.session.set({ [key]: all })).catch(() => {});
  };

  return {
    /** A frame has one action under way: the next takes its place. */
    out: (action: UnderWay, { tab, frame }: Place) =>
      change((all) => [
        ...all.filter((each) => each.tab !== tab || each.frame !== frame),
        { ...action, tab, frame },
      ]),
    /** What a document that has just come up may be the answer to. With a tab's own page all its frames are new. */
    left: async ({ tab, frame }: Place): Promise<UnderWay | null> => {
      kept ??= load();
      const mine = (await kept).filter(
        (each) => isFresh(each) && each.tab === tab && (each.frame === frame || frame === 0),
      );
      const last = mine.at(-1);
      if (!last) return null;
      const { tab: _tab, frame: _frame, ...action } = last;
      return action;
    },
    answered: (id: string) => change((all) => all.filter((each) => each.id !== id)),
    forget: () => change(() => []),
  };
}
