import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../rules/vocabulary';
import { startConsole } from '../console/server';
import { openChromium } from './chromium';
import { walkGuide } from './guide-walk';
import { root } from './packages.mjs';

/** Takes the guide's pictures anew, and writes down the words on them: a change of a picture can be read in its diff. */
const folder = join(root, 'public/guide');
mkdirSync(folder, { recursive: true });
const practice = await startConsole({ layout: 'a', language: 'ja' });
const { context, install, close } = await openChromium(practice);
context.on('dialog', (dialog) => dialog.accept().catch(() => {}));
const popup = `${await install()}popup.html`;
const words: Record<string, Record<string, readonly string[]>> = {};
for (const language of languages) {
  const said: Record<string, readonly string[]> = {};
  await walkGuide(context, practice, popup, language, async ({ name, page, clip, words: seen }) => {
    const session = await context.newCDPSession(page);
    // The pointer and the caret are nobody's business.
    await page.mouse.move(0, 0);
    // The protocol counts from the top of the page, not of the window.
    const { cssVisualViewport: at } = await session.send('Page.getLayoutMetrics');
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'webp',
      quality: 80,
      clip: { ...clip, x: clip.x + at.pageX, y: clip.y + at.pageY, scale: 1 },
    });
    await session.detach();
    writeFileSync(join(folder, `${language}-${name}.webp`), Buffer.from(data, 'base64'));
    said[name] = seen;
    // The one picture of the README.
    if (language === 'en' && name === 'stopped')
      await page.screenshot({ path: join(root, '.github/stopped.png') });
  });
  words[language] = said;
}
writeFileSync(join(root, 'test/e2e/guide-words.json'), `${JSON.stringify(words, null, 2)}\n`);
await close();
await practice.close();
