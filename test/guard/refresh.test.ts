import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeScroll } from '../../entrypoints/console.content/countdowns/scroll';
import { HOST } from '../../entrypoints/console.content/drawing/host';
import { watchPage } from '../../entrypoints/console.content/drawing/refresh';
import { goAway } from './go-away';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'requestAnimationFrame', 'performance'] });
});
afterEach(() => {
  goAway();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** A page with a list in a frame, which draws its rows anew while it is scrolled. */
const open = () => {
  const look = vi.fn();
  const frame = document.body.appendChild(document.createElement('iframe'));
  const page = watchPage(
    document,
    window,
    look,
    () => {},
    () => {},
    (node) => scrolling.isMoving(node),
  );
  const scrolling = makeScroll(document, window, { moved: () => {}, rested: page.soon });
  const inner = frame.contentDocument;
  if (!inner) throw new Error('no frame');
  inner.body.innerHTML = '<div id="list"><p>1</p></div><p id="beside"></p>';
  frame.dispatchEvent(new Event('load'));
  scrolling.listen();
  const element = (id: string): HTMLElement => {
    const found = inner.getElementById(id);
    if (!found) throw new Error(`no #${id}`);
    return found;
  };
  /** What a page changes is told after whatever runs; a frame later it is looked at. */
  const passes = async (ms: number) => {
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(ms);
  };
  const scroll = async (row: string) => {
    element('list').dispatchEvent(new Event('scroll'));
    element('list').innerHTML = `<p>${row}</p>`;
    await passes(50);
  };
  return { look, element, passes, scroll };
};

it('looks at what changes in a frame', async () => {
  const { look, element, passes } = open();
  await passes(500);
  look.mockClear();
  element('beside').textContent = 'new';
  await passes(500);
  expect(look).toHaveBeenCalledTimes(1);
});

it('is deaf to what is drawn beside the page, and hears when the page throws it out', async () => {
  const { look, passes } = open();
  await passes(500);
  look.mockClear();
  const ours = document.createElement(HOST);
  document.body.append(ours);
  ours.style.setProperty('zoom', '0.5');
  ours.append(document.createElement('p'));
  await passes(500);
  expect(look).not.toHaveBeenCalled();
  ours.remove();
  await passes(500);
  expect(look).toHaveBeenCalledTimes(1);
});

it('looks once at a frame’s list that is scrolled, when it stands still', async () => {
  const { look, passes, scroll } = open();
  await passes(500);
  look.mockClear();
  for (let row = 0; row < 20; row++) await scroll(`row ${row}`);
  expect(look).not.toHaveBeenCalled();
  await passes(500);
  expect(look).toHaveBeenCalledTimes(1);
});

it('looks at what changes beside a frame’s list that is scrolled', async () => {
  const { look, element, passes, scroll } = open();
  await passes(500);
  look.mockClear();
  await scroll('row');
  element('beside').textContent = 'new';
  await passes(50);
  expect(look).toHaveBeenCalledTimes(1);
});

it('looks at a page that is still coming when it is there, or when it takes long', async () => {
  let state: DocumentReadyState = 'loading';
  const real = vi.spyOn(document, 'readyState', 'get').mockImplementation(() => state);
  const { look, element, passes } = open();
  await passes(300);
  expect(look).not.toHaveBeenCalled();
  state = 'interactive';
  document.dispatchEvent(new Event('DOMContentLoaded'));
  await passes(300);
  expect(look).toHaveBeenCalledTimes(1);

  state = 'loading';
  element('beside').textContent = 'more';
  await passes(300);
  expect(look).toHaveBeenCalledTimes(1);
  await passes(300);
  expect(look).toHaveBeenCalledTimes(2);
  real.mockRestore();
});

it('tells letters in a text, after which the page says what it said, and changed nodes from all else that happens', async () => {
  const { look, passes } = open();
  document.body.insertAdjacentHTML('beforeend', '<textarea></textarea><input><select></select><p></p>');
  const said = async (what: () => void) => {
    await passes(500);
    look.mockClear();
    what();
    await passes(500);
    return look.mock.calls;
  };
  const on = (selector: string): Element => {
    const found = document.querySelector(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  const fires = (selector: string, type: string) =>
    on(selector).dispatchEvent(new Event(type, { bubbles: true }));
  expect(await said(() => fires('textarea', 'input'))).toEqual([['letters']]);
  expect(await said(() => fires('input', 'input'))).toEqual([['anything']]);
  expect(await said(() => fires('select', 'input'))).toEqual([['anything']]);
  expect(await said(() => fires('textarea', 'change'))).toEqual([['anything']]);
  expect(
    await said(() => {
      fires('select', 'change');
      fires('textarea', 'input');
    }),
  ).toEqual([['anything']]);
  const changes = () => {
    on('p').textContent += 'new';
  };
  expect(
    await said(() => {
      fires('textarea', 'input');
      changes();
    }),
  ).toEqual([['nodes']]);
  expect(await said(changes)).toEqual([['nodes']]);
  expect(
    await said(() => {
      changes();
      fires('select', 'change');
    }),
  ).toEqual([['anything']]);
  await said(() => fires('select', 'change'));
  expect(await said(() => fires('textarea', 'input'))).toEqual([['letters']]);
});
