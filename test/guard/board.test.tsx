import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { makeBoard } from '../../entrypoints/console.content/countdowns/board';
import type { Box } from '../../entrypoints/console.content/drawing/place';

const meets = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;
const [width, height] = [1024, 768];
const window1024: Box = { left: 0, top: 0, width, height };

afterEach(() => {
  document.body.replaceChildren();
  window.scrollX = 0;
  window.scrollY = 0;
});

/** Where the chip of a list that fills the window stands, and what it covers there. */
const open = (taken: readonly Box[]) => {
  const list = document.body.appendChild(document.createElement('div'));
  list.getBoundingClientRect = () => new DOMRect(0, -window.scrollY, width, height);
  const now = { taken };
  const board = makeBoard(document, (box) => !now.taken.some((each) => meets(each, box)));
  const root = document.body.appendChild(document.createElement('div'));
  const draw = () => {
    render(board.at(list, <button type="button">3</button>), root);
    const drawn = root.querySelector<HTMLElement>('.board');
    if (!drawn) throw new Error('no board');
    return drawn;
  };
  /** As once it is drawn. */
  const measure = () => {
    const drawn = document.createElement('div');
    drawn.innerHTML = '<div class="board"><div class="deadline-chip"><button></button></div></div>';
    const button = drawn.querySelector('button');
    if (button) button.getBoundingClientRect = () => new DOMRect(0, 0, 170, 34);
    board.measure(drawn);
  };
  return { draw, now, measure };
};
it('the chip of a list that is wider than the window stands where the window ends', () => {
  const list = document.body.appendChild(document.createElement('div'));
  list.getBoundingClientRect = () => new DOMRect(20, 100, 3000, 400);
  const root = document.body.appendChild(document.createElement('div'));
  render(makeBoard(document, () => true).at(list, null), root);
  const { style } = root.querySelector<HTMLElement>('.board') ?? root;
  expect([style.position, style.left, style.top]).toEqual(['absolute', '854px', '63px']);
});

it('the chip stands on nothing else of ours, by the list or at the window’s edge, and moves when that does', () => {
  const list = document.body.appendChild(document.createElement('div'));
  list.getBoundingClientRect = () => new DOMRect(20, 100, 800, 400);
  const root = document.body.appendChild(document.createElement('div'));
  const now = { panel: { left: 600, top: 40, width: 340, height: 300 }, isFree: true, asked: 0 };
  const board = makeBoard(
    document,
    () => {
      now.asked++;
      return now.isFree;
    },
    () => [now.panel],
  );
  const draw = () => {
    render(board.at(list, null), root);
    const { position, left, top } = root.querySelector<HTMLElement>('.board')?.style ?? root.style;
    return [position, left, top];
  };
  expect(draw()).toEqual(['absolute', '20px', '63px']);
  now.panel = { ...now.panel, left: 0 };
  expect(draw()).toEqual(['absolute', '650px', '63px']);
  // Docked in the window, it moves over the page with each scroll: that is no reason to ask all of the page again.
  now.asked = 0;
  now.panel = { ...now.panel, top: 30 };
  expect(draw()).toEqual(['absolute', '650px', '63px']);
  expect(now.asked).toBe(0);
  // Nowhere is room by the list, and the panel fills the window's lower left.
  now.panel = { left: 0, top: 500, width: 400, height: 268 };
  const taken = { left: 0, top: 0, width: 1024, height: 700 };
  now.isFree = false;
  expect(draw()).toEqual(['fixed', '0px', '']);
  const atEdge = makeBoard(
    document,
    (box) => !meets(box, taken),
    () => [now.panel],
  );
  render(atEdge.at(list, null), root);
  expect(root.querySelector<HTMLElement>('.board')?.style.left).toBe('427px');
});

const rows = (bottom: number): Box => ({ left: 0, top: 0, width, height: bottom });

describe('the chip of a list that has no room beside it', () => {
  it.each<[string, readonly Box[], { left: string; top: string }]>([
    [
      'at the lower left',
      [{ ...window1024, top: 768, height: 900 }, rows(700)],
      { left: '12px', top: '722px' },
    ],
    [
      'further along the lower edge',
      [{ ...window1024, top: 768, height: 900 }, rows(700), { left: 0, top: 700, width: 200, height: 68 }],
      { left: '219.5px', top: '722px' },
    ],
    [
      'at the left edge',
      [
        { ...window1024, top: 700, height: 900 },
        { ...window1024, left: 190, width: 900 },
      ],
      { left: '12px', top: '541.5px' },
    ],
  ])('stands %s of the window, where nothing is', (_, taken, { left, top }) => {
    // By the list nothing is free: above it there is no page, and below it stands something.
    const { style, classList } = open(taken).draw();
    expect([style.position, style.left, style.top]).toEqual(['fixed', left, top]);
    expect(classList.contains('tab')).toBe(false);
  });

  it('is a tab at the window’s border where all is full, once it is known how much room it takes', () => {
    const { draw, measure } = open([{ ...window1024, height: 5000 }]);
    expect(draw().classList.contains('tab')).toBe(false);
    measure();
    const { style, classList } = draw();
    expect([style.position, style.left, style.bottom]).toEqual(['fixed', '0px', '12px']);
    expect(classList.contains('tab')).toBe(true);
  });

  it('stays where it stands for as long as nothing comes under it', () => {
    const { draw, now } = open([
      { ...window1024, top: 768, height: 900 },
      rows(700),
      { ...window1024, top: 700, width: 200 },
    ]);
    expect(draw().style.left).toBe('219.5px');
    // The page is scrolled: the first corner is free now, and so is the place it has.
    const below = { ...window1024, top: 790, height: 900 };
    now.taken = [below];
    window.scrollY = 30;
    expect(draw().style.left).toBe('219.5px');
    now.taken = [below, { ...window1024, top: 740, left: 210 }];
    window.scrollY = 31;
    expect(draw().style.left).toBe('12px');
  });
});
