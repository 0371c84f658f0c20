import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openLab } from '../reading/lab/open-lab';
import { folder, loadPage } from '../reading/page-files';

const [file] = process.argv.slice(2);
const stop = (why: string): never => {
  console.error(why);
  process.exit(1);
};
if (!file) stop('npm run capture:add FILE, where FILE is a capture that a seller has saved.');
else if (!existsSync(file)) stop(`There is no file ${file}.`);
else if (!/^<!doctype html>\s*<html[^>]* data-capture="1"/i.test(readFileSync(file, 'utf8')))
  stop(`${file} is no capture of this extension: a page saved in any other way holds buyers' data.`);
else {
  const name = basename(file)
    .replace(/\.html?$/i, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (!name) stop(`Rename ${file}: a page is called by Latin letters and digits.`);
  if (existsSync(`${folder}${name}.html`)) stop(`test/pages/${name}.html is there already: rename the file.`);
  copyFileSync(file, `${folder}${name}.html`);
  const lab = await openLab();
  const reading = await lab.page.evaluate((page) => globalThis.lab.pageReading(page), loadPage(name));
  await lab.close();
  writeFileSync(`${folder}${name}.json`, JSON.stringify(reading, null, 2));
  // As the linter wants it: whoever adds a page has written none of this.
  execFileSync('biome', ['format', '--write', `${folder}${name}.json`], { stdio: 'ignore' });
  console.log(`test/pages/${name}.html and ${name}.json are there.
Look at the page, put right what the json says of it, set "confirmed" to true. Until then a test fails.`);
}
