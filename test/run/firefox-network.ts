import { consoleHost } from './network-log';

const topic = 'claim-guard-network';

/**
 * Firefox writes no log that tells who asked. What runs with its own rights hears of each request as it is opened, and
 * in whose name: kept is the same as in Chromium (network-log.ts). What the browser asks for itself is its system's.
 * It stands in a place of its own, since the window in which this runs may close.
 */
export const listenToNetwork = (extension: string): string => {
  const listener = `
    const asked = [];
    Services.obs.addObserver((subject) => {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const { triggeringPrincipal: from, externalContentPolicyType: kind } = channel.loadInfo;
      if (from.isSystemPrincipal) return;
      const isConsole = channel.URI.host === '${consoleHost}';
      // The console in a tab, as whoever presses “open the console” wants it.
      const isTab = isConsole && kind === Ci.nsIContentPolicy.TYPE_DOCUMENT;
      // A script of ours on the console's page bears both names.
      const isOurs = from.origin.includes('moz-extension://${extension}') && !isTab;
      if (isOurs || !isConsole) asked.push(from.origin + ' asked for ' + channel.URI.spec);
    }, 'http-on-opening-request');
    Services.obs.addObserver((answer) => {
      answer.QueryInterface(Ci.nsISupportsString).data = JSON.stringify(asked);
    }, '${topic}');
  `;
  return `Cu.evalInSandbox(
    ${JSON.stringify(listener)},
    Object.assign(new Cu.Sandbox(Services.scriptSecurityManager.getSystemPrincipal()), { Services }),
  )`;
};

/** What was heard until now, as JSON. */
export const heardOfNetwork = `(() => {
  const answer = Cc['@mozilla.org/supports-string;1'].createInstance(Ci.nsISupportsString);
  Services.obs.notifyObservers(answer, '${topic}');
  return answer.data || '["Firefox has heard nothing of the network"]';
})()`;
