import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { partWords } from '../../entrypoints/shared/part-words';

const folder = 'entrypoints/console.content/screens';
/** What a screen says that it lacks: `lacking({ memo: … })`, and lines such as `? ['language']`. */
const lacking = /lacking\(\{([\s\S]*?)\}\)|[?=] \['(\w+)'\]/g;
const keys = /(?:^|[{,])\s*(\w+):/gm;
const names = readdirSync(folder).flatMap((file) =>
  [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(lacking)].flatMap(([, parts, one]) =>
    one ? [one] : [...(parts ?? '').matchAll(keys)].flatMap(([, key]) => key ?? []),
  ),
);

it('every part that a screen can lack has a name that a seller reads', () => {
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => partWords[name] === undefined)).toEqual([]);
});
