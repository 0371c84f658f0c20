import { describe, expect, it } from 'vitest';
import { around, type Box, spotFor } from '../../entrypoints/console.content/drawing/place';

const size = { width: 340, height: 240 };
const page = { width: 1280 };
const bar: Box = { left: 500, top: 600, width: 240, height: 40 };
const overlaps = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;
const freeOf =
  (...taken: Box[]) =>
  (box: Box) =>
    !taken.some((each) => overlaps(box, each));

describe('the panel', () => {
  const below: Box = { left: 0, top: 641, width: 1280, height: 500 };
  const right: Box = { left: 741, top: 0, width: 539, height: 640 };
  const left: Box = { left: 0, top: 0, width: 499, height: 640 };
  const above: Box = { left: 0, top: 0, width: 1280, height: 599 };

  it.each([
    ['under the bar', [], { kind: 'page', left: 500, top: 648 }],
    ['over it where something stands below', [below], { kind: 'page', left: 500, top: 352 }],
    [
      'to the right of it where only there is room',
      [above, left, { ...below, width: 741 }],
      { kind: 'page', left: 748, top: 600 },
    ],
    ['in the corner where nothing is free', [below, right, left, above], { kind: 'docked' }],
  ])('stands %s', (_where, taken, spot) => {
    expect(spotFor(bar, size, page, freeOf(...taken))).toEqual(spot);
  });

  it('never sticks out of the page', () => {
    const atEdge = { ...bar, left: 1030 };
    expect(spotFor(atEdge, size, page, () => true)).toEqual({ kind: 'page', left: 1280 - 8 - 340, top: 648 });
  });

  it('never lies on its bar', () => {
    for (const free of [below, right, left, above]) {
      const spot = spotFor(bar, size, page, (box) => overlaps(box, free));
      if (spot.kind === 'page') expect(overlaps({ ...spot, ...size }, bar)).toBe(false);
    }
  });

  it('is docked in a window narrower than itself', () => {
    expect(spotFor({ ...bar, left: 10 }, size, { width: 320 }, () => true)).toEqual({ kind: 'docked' });
  });
});

it('the bar is what all the buttons take up together', () => {
  expect(around([])).toBeNull();
  expect(around([bar, { left: 400, top: 620, width: 20, height: 60 }])).toEqual({
    left: 400,
    top: 600,
    width: 340,
    height: 80,
  });
});
