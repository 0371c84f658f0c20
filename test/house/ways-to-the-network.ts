import { parseSync } from 'vite';

/** Nothing that is shipped may so much as name one of these. */
const forbiddenNames = new Set([
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'sendBeacon',
  'RTCPeerConnection',
  'BackgroundFetchManager',
  'Image',
  'Audio',
  'Worker',
  'SharedWorker',
  'importScripts',
  'setUninstallURL',
  'connectNative',
  'eval',
]);
/** Addresses that are written down and never asked: the console, the names of two vocabularies, and hints of WXT to developers. */
const knownHosts = new Set(['qsm.qoo10.jp', 'www.w3.org', 'github.com', 'wxt.dev']);

const isLocal = (address: string) => /^(\.{0,2}\/(?!\/)|#)/.test(address);
const hostsIn = (text: string) =>
  [...text.matchAll(/(?:\b(?:https?|wss?|ftp):)?\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi)].map(([, host = '']) =>
    host.toLowerCase(),
  );
const strangers = (text: string) =>
  hostsIn(text).flatMap((host) => (knownHosts.has(host) ? [] : [`the address of ${host}`]));
const remoteStyles = (text: string) => [
  ...[...text.matchAll(/url\(\s*["']?([^)"']*)/g)].flatMap(([, address = '']) =>
    isLocal(address) ? [] : [`url(${address})`],
  ),
  ...(/@import\b/.test(text) ? ['@import'] : []),
];

type Node = { type: string; [field: string]: unknown };
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Calls back for each node with what holds it and as what. */
const walk = (root: unknown, visit: (node: Node, parent: Node | null, as: string) => void): void => {
  const into = (at: unknown, parent: Node | null, as: string) => {
    if (!isNode(at)) return;
    visit(at, parent, as);
    for (const [key, value] of Object.entries(at))
      for (const each of Array.isArray(value) ? value : [value]) into(each, at, key);
  };
  into(root, null, '');
};

const cookedOf = ({ value }: Node): string | null =>
  typeof value === 'object' && value !== null && 'cooked' in value && typeof value.cooked === 'string'
    ? value.cooked
    : null;

const textOf = (node: unknown): string | null => {
  if (!isNode(node)) return null;
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  const parts: unknown[] = node.type === 'TemplateLiteral' && Array.isArray(node.quasis) ? node.quasis : [];
  const [only] = parts;
  return parts.length === 1 && isNode(only) ? cookedOf(only) : null;
};

/** `runtime.getURL('view.js')`: a file of the extension itself, and one that is written down. */
const isOwnFile = (source: unknown): boolean => {
  if (!isNode(source) || source.type !== 'CallExpression') return false;
  const called = isNode(source.callee) ? source.callee.property : null;
  const [path, ...more]: unknown[] = Array.isArray(source.arguments) ? source.arguments : [];
  return (
    isNode(called) && called.name === 'getURL' && more.length === 0 && /^[\w-]+\.js$/.test(textOf(path) ?? '')
  );
};

const inScript = (name: string, code: string): string[] => {
  const { program, errors } = parseSync(name, code, { sourceType: 'module' });
  if (errors.length > 0) return ['what can not be parsed'];
  const found: string[] = [];
  walk(program, (node, parent, as) => {
    const text = node.type === 'TemplateElement' ? cookedOf(node) : textOf(node);
    if (text !== null && node.type !== 'TemplateLiteral')
      found.push(...strangers(text), ...remoteStyles(text));
    if (node.type.startsWith('Import') || node.type.startsWith('Export')) {
      const source = 'source' in node ? node.source : null;
      if (source && !isLocal(textOf(source) ?? '') && !isOwnFile(source)) found.push('code from elsewhere');
    }
    if (node.type === 'Identifier' && typeof node.name === 'string') {
      // The polyfill's table lists what there is without ever reaching for what bears it.
      const isListed =
        parent?.type === 'Property' &&
        as === 'key' &&
        isNode(parent.value) &&
        parent.value.type === 'ObjectExpression';
      if (forbiddenNames.has(node.name) && !isListed) found.push(node.name);
      const isCalled = as === 'callee' && /^(Call|New)Expression$/.test(parent?.type ?? '');
      if (node.name === 'Function' && isCalled) found.push('Function()');
    }
    if (node.type === 'MemberExpression' && node.computed === true) {
      const property = textOf(node.property);
      if (property && forbiddenNames.has(property)) found.push(property);
    }
  });
  return found;
};

const inPage = (html: string): string[] => [
  ...strangers(html),
  ...[...html.matchAll(/\b(?:src|href|action|srcset|poster|data)\s*=\s*["']([^"']*)/g)].flatMap(
    ([, address = '']) => (isLocal(address) ? [] : [address]),
  ),
  ...(/\brel\s*=\s*["'](?:preconnect|dns-prefetch|prefetch|prerender)/.test(html)
    ? ['a hint to connect']
    : []),
  ...(/<script(?![^>]*\bsrc=)/.test(html) ? ['a script in the page'] : []),
];

/** What in a built file could reach the network, in words. */
export const waysToTheNetwork = (name: string, content: string): string[] => {
  if (name.endsWith('.js')) return inScript(name, content);
  if (name.endsWith('.html')) return inPage(content);
  if (name.endsWith('.css')) return [...strangers(content), ...remoteStyles(content)];
  return strangers(content);
};
