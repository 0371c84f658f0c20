import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { askedByExtension } from '../run/network-log';

const folder = mkdtempSync(join(tmpdir(), 'qsm-guard-log-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A line as the browser writes it. */
const line = (initiator: string, url: string) =>
  `{"params":{"initiator":"${initiator}","method":"GET","url":"${url}"},"phase":1,"type":2},`;
const asked = (...lines: string[]) => {
  const path = join(folder, 'network.json');
  writeFileSync(path, ['{"constants":{},', '"events": [', ...lines].join('\n'));
  return askedByExtension(path).length;
};

it.each([
  ['the extension asks the console', 'chrome-extension://abc', 'https://qsm.qoo10.jp/', 1],
  ['the extension asks anyone else', 'chrome-extension://abc', 'https://example.com/', 1],
  ['the extension opens a socket', 'chrome-extension://abc', 'wss://qsm.qoo10.jp/', 1],
  ['a page of the console asks anyone else', 'https://qsm.qoo10.jp', 'https://example.com/a.gif', 1],
  ['the console asks itself', 'https://qsm.qoo10.jp', 'https://qsm.qoo10.jp/a.js', 0],
  ['the browser asks for itself', 'not an origin', 'https://example.com/update', 0],
])('where %s, so many requests are told', (_, initiator, url, count) => {
  expect(asked(line(initiator, url))).toBe(count);
});

it('tells nothing of the console in a tab that the seller has opened from the extension', () => {
  const opened = line('chrome-extension://abc', 'https://qsm.qoo10.jp/a.aspx');
  expect(asked(opened.replace('"url"', '"request_type":"main frame","url"'))).toBe(0);
});

it('tells when there is no log, instead of finding nothing in it', () => {
  expect(askedByExtension(join(folder, 'none.json'))).toHaveLength(1);
});
