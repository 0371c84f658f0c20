import { startConsole } from '../console/server';
import { openChromium } from './chromium';
import { pictures, walkTour } from './tour';

// A screen is there where windows can be opened: always on a desktop, on Linux where a display is named.
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const practice = await startConsole({ layout: 'a', language: 'ja' });
const { context, install, close } = await openChromium(practice, { headless: !hasScreen });
await install();

if (hasScreen) {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto('https://qsm.qoo10.jp/GMKT.INC.Gsm.Web/Default.aspx');
  console.log('The practice console is open with the extension in it. Close the browser to end.');
  await new Promise((resolve) => context.once('close', resolve));
} else {
  console.log('This machine has no screen: a headless browser takes a tour and leaves pictures.');
  await walkTour(context, practice, ['ja', 'ko', 'zh', 'en']);
  console.log(`The pictures of the tour are in ${pictures}`);
}
await close();
await practice.close();
