import { expect, it } from 'vitest';
import { makeHost } from '../../entrypoints/console.content/drawing/host';

it('stands on the page however often it was shown and hidden before', () => {
  const host = makeHost(document, 'dialog', () => {});
  for (let time = 1; time <= 60; time++) {
    host.show('…');
    expect(host.element()?.isConnected, `the ${time}th time`).toBe(true);
    host.hide();
  }
});

it('gives way to a page that throws it out again and again', () => {
  const host = makeHost(document, 'panel', () => {});
  host.show('…');
  for (let time = 1; time <= 120; time++) {
    host.element()?.remove();
    host.stays();
  }
  expect(host.element()?.isConnected).toBe(false);
});
