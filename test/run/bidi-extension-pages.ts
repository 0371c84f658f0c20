import { type Ask, type Message, within } from './bidi';

const text = (value: unknown, name: string): string => String(within(value, name) ?? '');
const isOwn = (url: string): boolean => url.startsWith('moz-extension:');

/** Runs in the page: once it has come so far. */
const until = (state: 'interactive' | 'complete') => `new Promise((done) => {
  const look = () => (document.readyState === 'complete' || document.readyState === '${state}') && done();
  document.addEventListener('readystatechange', look);
  look();
})`;

/**
 * Firefox does what it is asked to do in an extension's page, but tells nothing of it: not that it is there, loaded or
 * gone (https://bugzilla.mozilla.org/show_bug.cgi?id=1755014), and whoever waits for that waits for ever. Of a
 * navigation alone it tells. From there the page is asked itself, which is what makes Firefox tell of its world too.
 */
export const extensionPages = (ask: Ask, tell: (method: string, params: unknown) => void) => {
  /** The navigation that brought each tab, or frame, to a page of an extension. */
  const brought = new Map<string, string>();
  /** To which tab, or frame, a world of an extension's page belongs. */
  const worlds = new Map<string, string>();
  /** Tabs and frames of which Playwright has heard. */
  const known = new Set<string>();

  const follow = async (context: string, navigation: string, url: string): Promise<void> => {
    const isStill = () => brought.get(context) === navigation;
    for (const [state, event] of [
      ['interactive', 'domContentLoaded'],
      ['complete', 'load'],
    ] as const) {
      await ask('script.evaluate', { expression: until(state), target: { context }, awaitPromise: true });
      if (!isStill()) return;
      tell(`browsingContext.${event}`, { context, navigation, url, timestamp: Date.now() });
    }
  };

  /** Asks for as long as it takes: how soon a tab that is closed is gone depends on the machine. */
  const lookAfter = async (context: string, isInDoubt: () => boolean): Promise<void> => {
    while (known.has(context) && isInDoubt()) {
      const isThere = await ask('browsingContext.getTree', { root: context, maxDepth: 0 }).then(
        () => true,
        () => false,
      );
      if (isThere) await new Promise((resolve) => setTimeout(resolve, 50));
      else if (known.delete(context)) {
        brought.delete(context);
        tell('browsingContext.contextDestroyed', { context, children: [], parent: null, url: '' });
      }
    }
  };
  const hasWorld = (context: string): boolean => [...worlds.values()].includes(context);

  return {
    /** A tab that takes longer than a tenth of a second to come up is not told of, and Playwright counts on it. */
    announce: async ({ result }: Message): Promise<void> => {
      const context = text(result, 'context');
      if (!context || known.has(context)) return;
      const tree = await ask('browsingContext.getTree', { root: context, maxDepth: 0 }).catch(() => null);
      const contexts = within(tree, 'contexts');
      if (!Array.isArray(contexts) || known.has(context)) return;
      known.add(context);
      tell('browsingContext.contextCreated', { parent: null, ...contexts[0] });
    },
    /** Firefox has said that it closes this one. */
    closed: (context: string): Promise<void> => lookAfter(context, () => true),
    /** What Firefox says, after Playwright has heard it. */
    hear: ({ method, params }: Message): void => {
      const context = text(params, 'context');
      const realm = text(params, 'realm');
      switch (method) {
        case 'browsingContext.contextCreated':
          known.add(context);
          return;
        case 'browsingContext.navigationCommitted': {
          const url = text(params, 'url');
          brought.delete(context);
          if (!isOwn(url)) return;
          const navigation = text(params, 'navigation');
          brought.set(context, navigation);
          // Left, or closed, before it was there.
          follow(context, navigation, url).catch(() => {});
          return;
        }
        // It may be told of before the navigation that brought it.
        case 'script.realmCreated':
          if (isOwn(text(params, 'origin'))) worlds.set(realm, context);
          return;
        case 'script.realmDestroyed': {
          const left = worlds.get(realm);
          worlds.delete(realm);
          // With its last world it may have gone elsewhere, or for good.
          if (left) lookAfter(left, () => brought.has(left) && !hasWorld(left));
          return;
        }
        case 'browsingContext.contextDestroyed':
          brought.delete(context);
          known.delete(context);
      }
    },
  };
};
