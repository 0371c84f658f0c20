import { expect, it } from 'vitest';
import { compareMarks } from '../../entrypoints/shared/marks';

const good = [
  'button refuse-cancel',
  'button refuse-cancel:kind',
  'button refuse-cancel:label',
  'field memo',
];

it.each([
  ['nothing where nothing has changed', good, [], [], []],
  ['a part that is gone as lost', good.slice(0, 3), ['field memo'], [], []],
  [
    'a part that is known by fewer marks as degraded',
    good.filter((mark) => !mark.endsWith('kind')),
    [],
    ['button refuse-cancel'],
    [],
  ],
  [
    'a part that was not there as new',
    [...good, 'field reason', 'field reason:label'],
    [],
    [],
    ['field reason'],
  ],
  ['a part known by one more mark as no change', [...good, 'button refuse-cancel:handler'], [], [], []],
  ['all of it where all is gone', [], ['button refuse-cancel', 'field memo'], [], []],
])('reports %s', (_what, today, lost, degraded, added) => {
  expect(compareMarks(good, today)).toEqual({ lost, degraded, new: added });
});
