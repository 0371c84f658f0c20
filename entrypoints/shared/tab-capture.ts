import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** Asked of the page itself, not of its frames: they are a part of it. The page is censored before it answers. */
type CaptureQuestion = { to: 'tab'; kind: 'capture' };
/** A page with several frames and long forms has about 100 kB. */
const Captured = z.object({ html: z.string().check(z.maxLength(5_000_000)) });

/** `null`: the tab shows no page of the console, or one that was opened before the extension was. */
export async function captureTab(tab: number): Promise<string | null> {
  try {
    const question: CaptureQuestion = { to: 'tab', kind: 'capture' };
    const answer = Captured.safeParse(
      await browser.tabs.sendMessage<CaptureQuestion, unknown>(tab, question),
    );
    return answer.success ? answer.data.html : null;
  } catch {
    return null;
  }
}
