// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { languages } from '../console/words/words';
import type { Look } from './drawn/page';
import { sceneNames } from './drawn/scenes';
import { openLab } from './lab/open-lab';
import { secrets } from './lab/secrets';

// On a machine that is doing other things too, a browser may take its time.
vi.setConfig({ testTimeout: 60_000 });

let lab: Awaited<ReturnType<typeof openLab>>;
beforeAll(async () => {
  lab = await openLab();
}, 120_000);
afterAll(() => lab.close());

const looks = sceneNames.map(
  (scene, at): Look => ({
    scene,
    language: languages[at % languages.length] ?? 'ja',
    style: scene === 'refund' ? 'terms' : 'bullets',
    spelling: 'asPrinted',
    list: 'split',
    detail: 'below',
    decoys: true,
  }),
);

describe.each(looks)('a capture of $scene in $language', (look) => {
  it('holds nothing of what was filled in, in any place', async () => {
    const html = await lab.page.evaluate((each) => globalThis.lab.captured(each), look);
    const survived = secrets.filter((secret) => html.toLowerCase().includes(secret.toLowerCase()));
    expect(survived).toEqual([]);
    expect(html.match(/\d{3,}/g)?.filter((digits) => !/^(39|34|38|60|62)$/.test(digits)) ?? []).toEqual([]);
    expect(html).not.toMatch(/data-(?!capture|path)|<script|<style|<!--|@/i);
  });

  it('is still the screen that it was, with the same buttons', async () => {
    const [before, after] = await lab.page.evaluate((each) => globalThis.lab.capturedReading(each), look);
    expect(after).toEqual(before);
  });
});
