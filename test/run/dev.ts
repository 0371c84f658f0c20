import { spawn } from 'node:child_process';
import { startConsole } from '../console/server';
import { root } from './packages.mjs';

// The extension is built anew at every change and loaded again into a browser that stands on the practice console.
const practice = await startConsole({ layout: 'a', language: 'ja' });
const wxt = spawn('wxt', {
  cwd: root,
  stdio: 'inherit',
  shell: true,
  env: { ...process.env, PRACTICE_PORT: String(practice.port), PRACTICE_SPKI: practice.spki },
});
wxt.on('exit', async (code) => {
  await practice.close();
  process.exit(code ?? 1);
});
