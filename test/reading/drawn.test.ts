// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../console/words/words';
import { listNames } from './drawn/lists';
import type { Look } from './drawn/page';
import { sceneNames } from './drawn/scenes';
import { spellingNames } from './drawn/spelling';
import { styleNames } from './drawn/styles';
import { openLab } from './lab/open-lab';

let lab: Awaited<ReturnType<typeof openLab>>;
beforeAll(async () => {
  lab = await openLab();
}, 120_000);
afterAll(() => lab.close());

const read = async (looks: Look[]) => {
  const found = await lab.page.evaluate((all) => globalThis.lab.read(all), looks);
  return looks.flatMap((look, at) =>
    (found[at] ?? []).map(
      (text) => `${[look.language, look.style, look.spelling, look.list, look.detail].join(' ')}: ${text}`,
    ),
  );
};

/** Each as it is printed, and in turn in one of the other spellings: all of them come up in every style. */
const spelled = (style: number, language: number) => [
  'asPrinted' as const,
  spellingNames[1 + ((style + language) % (spellingNames.length - 1))] ?? 'asPrinted',
];
const places = ['below', 'above', 'layer'] as const;

describe.each(sceneNames)('%s', (scene) => {
  const look = { scene, list: 'grid', detail: 'below', decoys: true } as const;
  it('is read in every construction, language and spelling', async () => {
    const looks = styleNames.flatMap((style, at) =>
      languages.flatMap((language, tongue) =>
        spelled(at, tongue).map((spelling): Look => ({ ...look, style, language, spelling })),
      ),
    );
    expect(await read(looks)).toEqual([]);
  }, 120_000);

  it('is read with every kind of list, wherever the order stands', async () => {
    const looks = listNames.flatMap((list, at) =>
      languages.map((language, tongue): Look => {
        const detail = places[(at + tongue) % places.length] ?? 'below';
        return { ...look, style: 'headings', spelling: 'asPrinted', language, list, detail };
      }),
    );
    expect(await read(looks)).toEqual([]);
  }, 120_000);
});
