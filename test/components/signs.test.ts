import { expect, it } from 'vitest';
import { deadlines } from '../../components/design/deadlines';
import { signs } from '../../components/design/signs';
import type { SignName } from '../../components/sign';

const names: Record<SignName, null> = {
  block: null,
  warn: null,
  info: null,
  ok: null,
  unchecked: null,
  product: null,
  far: null,
  today: null,
  hour: null,
  passed: null,
  open: null,
};

/** Both of its lines, or the one that it has. */
const linesOf = (name: string): string => {
  const drawn = new RegExp(`\\[data-sign='${name}'\\] path(?: \\+ path)? \\{ d: (path\\('[^']+'\\))`, 'g');
  return [...(signs + deadlines).matchAll(drawn)].map(([, line]) => line).join();
};

it('draws every sign, each by lines of its own', () => {
  const lines = Object.keys(names).map(linesOf);
  expect(lines).not.toContain('');
  expect(new Set(lines).size).toBe(lines.length);
});
