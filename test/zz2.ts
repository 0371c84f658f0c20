import { chromium } from '@playwright/test';
import { launching } from './run/chromium';
import { startConsole } from './console/server';
const practice = await startConsole();
const l = launching(practice);
const sets: Record<string, string[]> = {
  base: l.args,
  keep: l.args,
  pps: [...l.args, '--process-per-site'],
  keeppps: [...l.args, '--process-per-site'],
};
for (const [name, args] of Object.entries(sets)) {
 try {
  const browser = await chromium.launch({ ...l, args });
  const sum: Record<string, number> = {};
  const t = async (n: string, f: () => Promise<unknown>) => { const s = performance.now(); await f(); sum[n] = (sum[n] ?? 0) + performance.now() - s; };
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  if (name.startsWith('keep')) { const k = await context.newPage(); await k.goto('https://qsm.qoo10.jp/GMKT.INC.Gsm.Web/Claim/ClaimManagement.aspx?layout=a&lang=ja'); }
  for (let i = 0; i < 6; i++) {
    let page: any;
    await t('newPage', async () => { page = await context.newPage(); });
    await t('claims', () => page.goto('https://qsm.qoo10.jp/GMKT.INC.Gsm.Web/Claim/ClaimManagement.aspx?layout=a&lang=ja'));
    await t('eval', () => page.evaluate('1'));
    await t('fill', () => page.locator('#search_key').fill('762060001'));
    await t('raf10', () => page.evaluate('new Promise(d=>{let n=0;const f=()=>++n>10?d():requestAnimationFrame(f);f()})'));
    await t('close', () => page.close());
  }
  console.log(name.padEnd(10), Object.entries(sum).map(([k, v]) => `${k} ${(v / 6).toFixed(0)}`).join('  '));
  await browser.close();
 } catch (e) { console.log(name, String(e).slice(0, 200)); }
}
await practice.close(); process.exit();
