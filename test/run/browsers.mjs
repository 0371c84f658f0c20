import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;
const programFiles = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
const inProgramFiles = (path) => programFiles.map((folder) => join(folder, path));
const inPath = (...names) =>
  (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

// Chromium stands first: Chrome of the last years no longer loads an extension named on its command line.
const places = {
  chromium: {
    linux: inPath('chromium', 'chromium-browser', 'microsoft-edge', 'google-chrome', 'google-chrome-stable'),
    darwin: ['Chromium', 'Microsoft Edge', 'Google Chrome'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
    win32: inProgramFiles('Chromium/Application/chrome.exe').concat(
      inProgramFiles('Microsoft/Edge/Application/msedge.exe'),
      inProgramFiles('Google/Chrome/Application/chrome.exe'),
    ),
  },
  firefox: {
    linux: inPath('firefox-esr', 'firefox'),
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: inProgramFiles('Mozilla Firefox/firefox.exe'),
  },
};

const find = (browser, variable) => {
  const named = env[variable];
  if (named && !statSync(named, { throwIfNoEntry: false })?.isFile())
    throw new Error(`${variable} names ${named}, and there is no such file.`);
  return named || (places[browser][platform] ?? []).find((path) => existsSync(path));
};

export const findChromium = () => find('chromium', 'CHROME_PATH');
export const findFirefox = () => find('firefox', 'FIREFOX_PATH');

const hasJapaneseFont = () => {
  if (platform !== 'linux') return true;
  const listed = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  return (listed.stdout ?? '').trim() !== '';
};

const isDebianRoot = () =>
  platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/usr/bin/apt-get') &&
  existsSync('/etc/debian_version');

const isUbuntu = () =>
  existsSync('/etc/os-release') && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));

const install = (packages) => {
  console.log(`Installing ${packages.join(', ')} (apt-get) …`);
  const run = (command, ...args) =>
    execFileSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  // Mends what an interrupted installation left behind; without this apt-get refuses to go on.
  run('dpkg', '--configure', '-a');
  run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', '--fix-broken', '--no-install-recommends', ...packages);
};

/** Chromium, Firefox and fonts that show Japanese, Korean and Chinese: found, installed, or asked for in one sentence. */
export const bringBrowsers = () => {
  const missing = () =>
    [
      [findChromium(), 'chromium', 'Chromium, Edge or Chrome (or set CHROME_PATH)'],
      [findFirefox(), 'firefox-esr', 'Firefox 142 or newer (or set FIREFOX_PATH)'],
      [
        hasJapaneseFont(),
        'fonts-noto-cjk',
        'a font with Japanese, Korean and Chinese, such as Noto Sans CJK',
      ],
    ].filter(([found]) => !found);

  // On Ubuntu the package of that name is only a pointer to a snap, which can't be driven from here.
  if (missing().length > 0 && isDebianRoot() && !isUbuntu())
    install([...missing().map(([, name]) => name), 'fontconfig']);
  const still = missing();
  if (still.length > 0)
    throw new Error(
      `Please install ${still.map(([, , words]) => words).join(' and ')}, then run the command again.`,
    );
};
