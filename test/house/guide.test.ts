import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pictureNames, pictures } from '../../entrypoints/guide/pictures';
import { languages } from '../../rules/vocabulary';

const folder = 'public/guide';
const files = languages.flatMap((language) =>
  pictureNames.map((name) => ({ file: `${language}-${name}.webp`, name })),
);

/** Width and height of a lossy WebP, as they stand in its first frame's header. */
const sizeOf = (file: Buffer): [number, number] => {
  const at = file.indexOf('VP8 ') + 8;
  return [file.readUInt16LE(at + 6) & 0x3fff, file.readUInt16LE(at + 8) & 0x3fff];
};

it.each(files)(
  'the guide’s picture $file is there, as large as its page says, and under 60 kB',
  ({ file, name }) => {
    const bytes = readFileSync(`${folder}/${file}`);
    expect(sizeOf(bytes)).toEqual([...pictures[name]]);
    expect(bytes.length).toBeLessThan(60_000);
  },
);

it('no picture is there that the guide does not show', () => {
  expect(readdirSync(folder).sort()).toEqual(files.map(({ file }) => file).sort());
});
