import { existsSync, readFileSync } from 'node:fs';

export const consoleHost = 'qsm.qoo10.jp';

/**
 * What the extension asked the network for, by the browser's own log: whatever one of its pages or its worker asked,
 * and whatever a page asked of anyone but the console. What the browser asks for itself bears no page's name.
 */
export const askedByExtension = (log: string): string[] => {
  if (!existsSync(log)) return ['the browser has written no log of the network'];
  // One event a line: a browser that was killed leaves no whole document, and its lines can be read all the same.
  return readFileSync(log, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, from = ''] = /"initiator":"([^"]+)"/.exec(line) ?? [];
      const [, to = ''] = /"url":"((?:https?|wss?):[^"]+)"/.exec(line) ?? [];
      if (!to || !from.includes('://')) return [];
      const isConsole = new URL(to).hostname === consoleHost;
      // The console in a tab, as whoever presses “open the console” wants it.
      const isTab = isConsole && line.includes('"request_type":"main frame"');
      const isOurs = from.startsWith('chrome-extension:') && !isTab;
      return isOurs || !isConsole ? [`${from} asked for ${to}`] : [];
    });
};
