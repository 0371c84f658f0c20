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

it('takes the place of what an older self of the extension has left on the page', () => {
  document.body.innerHTML =
    '<qsm-guard data-part="banner">left</qsm-guard><qsm-guard data-part="panel">stays</qsm-guard>';
  const host = makeHost(document, 'banner', () => {});
  expect(document.querySelector('[data-part="banner"]')).toBeNull();
  expect(document.querySelector('[data-part="panel"]')).not.toBeNull();
  host.show('…');
  expect(document.querySelectorAll('[data-part="banner"]')).toHaveLength(1);
});
