import { type Ask, within } from './bidi';
import type { InputMethod, OurWorld } from './guarded';

/** Runs with the browser's own rights, in one of its windows; answers a text. */
export const inBrowser = async (ask: Ask, expression: string): Promise<string> => {
  const tree = await ask('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const windows = within(tree, 'contexts');
  const context = Array.isArray(windows) ? within(windows[0], 'context') : undefined;
  const answer = await ask('script.evaluate', { expression, target: { context }, awaitPromise: true });
  const failed = within(within(answer, 'exceptionDetails'), 'text');
  if (failed) throw new Error(String(failed));
  return String(within(within(answer, 'result'), 'value'));
};

let number = 0;

/** Runs in the process of the tab that shows this address, with the browser's own rights; its answer goes by a message. */
const inTab = async (ask: Ask, address: string, expression: string): Promise<unknown> => {
  const name = `in-tab-${++number}`;
  const script = `
    let answer;
    try {
      answer = { value: ${expression} };
    } catch (error) {
      answer = { error: String(error) };
    }
    sendAsyncMessage('${name}', JSON.stringify(answer));
  `;
  const answer = await inBrowser(
    ask,
    `new Promise((done) => {
      const tabs = [...Services.wm.getEnumerator('navigator:browser')].flatMap(({ gBrowser }) => gBrowser.browsers);
      const { messageManager } = tabs.find(({ currentURI }) => currentURI.spec === ${JSON.stringify(address)});
      messageManager.addMessageListener('${name}', ({ data }) => done(data));
      messageManager.loadFrameScript(${JSON.stringify(`data:;charset=utf-8,${encodeURIComponent(script)}`)}, false);
    })`,
  );
  const { value, error }: { value?: unknown; error?: string } = JSON.parse(answer);
  if (error) throw new Error(error);
  return value;
};

export const ourWorld = (ask: Ask, address: string, extension: string): OurWorld => ({
  evaluate: (expression) =>
    inTab(
      ask,
      address,
      `(() => {
        const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
        const { sandbox } = ExtensionContent.getContextByExtensionId('${extension}', content);
        return Cu.evalInSandbox(${JSON.stringify(expression)}, sandbox);
      })()`,
    ),
});

/** Firefox marks what goes through here as a key that an input method has taken, as it does with the system's own. */
export const inputMethod = (ask: Ask, address: string): InputMethod => {
  const withEnter = async (steps: string): Promise<void> => {
    await inTab(
      ask,
      address,
      `(() => {
        const method = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        if (!method.beginInputTransactionForTests(content)) throw new Error('the tab takes no input');
        const enter = new content.KeyboardEvent('', { key: 'Enter', code: 'Enter', keyCode: 13 });
        ${steps}
        method.keyup(enter);
      })()`,
    );
  };
  return {
    keepEnter: () => withEnter('method.startComposition(enter); method.cancelComposition();'),
    convert: (text) =>
      withEnter(`
        method.setPendingCompositionString(${JSON.stringify(text)});
        method.appendClauseToPendingComposition(${text.length}, method.ATTR_RAW_CLAUSE);
        method.setCaretInPendingComposition(${text.length});
        method.flushPendingComposition();
        method.commitComposition(enter);
      `),
  };
};
