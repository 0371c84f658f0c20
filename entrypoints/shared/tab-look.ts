import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Action, languages, Situation } from '../../rules/vocabulary';

/** What the guard sees in a tab of the console, told to the extension's own pages when they ask. */
export const TabLook = z.object({
  screen: z.string().check(z.maxLength(40)),
  language: z.enum(languages),
  /** Why the guard lets everything pass here; `null`: it is at work. */
  off: z.nullable(z.enum(['fault', 'slow', 'often', 'settings'])),
  /** Parts of the screen that were not found. */
  missing: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(100)),
  /** The order that is open there. The buyer's names and addresses are left out: nothing here needs them. */
  situation: z.nullable(Situation),
});
export type TabLook = z.infer<typeof TabLook>;

/** Said to the content scripts of one tab. A frame that shows no screen of the console does not answer. */
export const TabQuestion = z.discriminatedUnion('kind', [
  z.object({ to: z.literal('tab'), kind: z.literal('look') }),
  /** Brings the action's control into view and puts the focus on it. */
  z.object({ to: z.literal('tab'), kind: z.literal('show-action'), action: Action }),
  /** Brings the order's row into view. */
  z.object({ to: z.literal('tab'), kind: z.literal('show-order'), order: z.string().check(z.maxLength(40)) }),
]);
export type TabQuestion = z.infer<typeof TabQuestion>;
export const Shown = z.object({ shown: z.boolean() });
export type Shown = z.infer<typeof Shown>;

/** `elsewhere`: no console in this tab. `nothing`: the console, on a page that is none of ours. */
export type TabState = { at: 'elsewhere' | 'nothing' } | { at: 'screen'; tab: number; look: TabLook };

/** Needs no permission: where no content script of ours is, nobody answers. */
export async function lookAtTab(tab: number): Promise<TabState> {
  try {
    const answer = await ask(tab, { to: 'tab', kind: 'look' });
    const look = TabLook.safeParse(answer);
    return look.success ? { at: 'screen', tab, look: look.data } : { at: 'nothing' };
  } catch {
    return { at: 'elsewhere' };
  }
}

/** False where the tab no longer shows it. */
export async function showInTab(
  tab: number,
  place: { action: Action } | { order: string },
): Promise<boolean> {
  try {
    const question: TabQuestion =
      'action' in place
        ? { to: 'tab', kind: 'show-action', action: place.action }
        : { to: 'tab', kind: 'show-order', order: place.order };
    const answer = Shown.safeParse(await ask(tab, question));
    return answer.success && answer.data.shown;
  } catch {
    return false;
  }
}

const ask = (tab: number, question: TabQuestion): Promise<unknown> =>
  browser.tabs.sendMessage<TabQuestion, unknown>(tab, question);
