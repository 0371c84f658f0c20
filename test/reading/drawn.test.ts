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

describe.each(sceneNames)('%s', (scene) => {
  const look = { scene, list: 'grid', detail: 'below', decoys: true } as const;
  it.each(styleNames)(
    'is read where it is drawn in %s, in every language and spelling',
    async (style) => {
      const looks = languages.flatMap((language) =>
        spellingNames.map((spelling): Look => ({ ...look, style, language, spelling })),
      );
      expect(await read(looks)).toEqual([]);
    },
    60_000,
  );

  it.each(listNames)(
    'is read with the list as %s, wherever the order stands',
    async (list) => {
      const looks = languages.flatMap((language) =>
        (['below', 'above', 'layer'] as const).map(
          (detail): Look => ({ ...look, style: 'headings', spelling: 'asPrinted', language, list, detail }),
        ),
      );
      expect(await read(looks)).toEqual([]);
    },
    60_000,
  );
});
