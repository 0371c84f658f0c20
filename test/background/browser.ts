import { fakeBrowser } from 'wxt/testing/fake-browser';

// Stands in for the browser. Imported before anything that touches `browser`, which is looked up once, at load.
Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });

// The version by which the words of an older one are told.
Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.0.0' }) });
