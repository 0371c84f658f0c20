import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { partWords } from '../../entrypoints/shared/part-words';

const folder = 'entrypoints/console.content/screens';
/** What a screen says that it lacks: `… ? [] : ['memo']`, and the lines of what an action cannot be judged without. */
const lacking = /[?:] \['(\w+)'\]|^ +\[.*\boffered\b.*, '(\w+)'\],$/gm;
const names = readdirSync(folder).flatMap((file) =>
  [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(lacking)].flatMap(
    ([, one, other]) => one ?? other ?? [],
  ),
);

it('every part that a screen can lack has a name that a seller reads', () => {
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => partWords[name] === undefined)).toEqual([]);
});
