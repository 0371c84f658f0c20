import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';

/** How far this PC's clock is ahead of the console's, in milliseconds; not exact: at least so far behind. */
export const ClockTold = z.object({ ahead: z.number(), isExact: z.boolean() });
export type ClockTold = z.infer<typeof ClockTold>;

export type PageClock = ClockTold & {
  /** When a page told it, by the PC's clock. */
  at: number;
};

/** In memory only: a PC that starts anew sets its clock. */
export const pageClock = storage.defineItem<PageClock | null>('session:pageClock', { fallback: null });

const aDay = 86_400_000;

/** What was told longer ago than a day, or by a clock that was set since, no longer holds. */
export const holds = (told: PageClock | null, wall: number): PageClock | null =>
  told && told.at <= wall && wall - told.at < aDay ? told : null;

/** Never rejects: without it the PC's own clock is what there is. */
export const readPageClock = async (wall = Date.now()): Promise<PageClock | null> =>
  holds(await pageClock.getValue().catch(() => null), wall);

/** The time it is by the console, where one of its pages has told it. */
export const consoleTime = async (pc: Date): Promise<Date> =>
  new Date(pc.getTime() - ((await readPageClock(pc.getTime()))?.ahead ?? 0));
