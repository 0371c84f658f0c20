import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parts as all, openGallery, sizes } from './open-gallery';

/** Pictures of every part to look at: `npx tsx test/components/pictures.ts [--part panel] [--language ja]`. */
const { values } = parseArgs({ options: { part: { type: 'string' }, language: { type: 'string' } } });
const into = 'test/.results/gallery';
await mkdir(into, { recursive: true });

const gallery = await openGallery();
const languages = values.language ? [values.language] : ['ja', 'ko', 'zh', 'en', 'pseudo'];
const parts = all.filter((part) => !values.part || part.startsWith(values.part));
for (const part of parts)
  for (const language of languages)
    for (const theme of ['light', 'dark'] as const)
      for (const [size, viewport] of Object.entries(sizes)) {
        const page = await gallery.show({ part, language, theme, viewport });
        await page.screenshot({ path: `${into}/${part}-${language}-${theme}-${size}.png` });
        for (const step of gallery.steps[part] ?? []) {
          await page.keyboard.press(step);
          await page.screenshot({ path: `${into}/${part}-${step}-${language}-${theme}-${size}.png` });
        }
      }
await gallery.close();
