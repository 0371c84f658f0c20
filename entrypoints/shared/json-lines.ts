/** Where in a JSON file each value stands, by its dotted path. The file's own is the empty path. */
export type JsonText =
  | { ok: true; value: unknown; lineOf: (path: readonly PropertyKey[]) => number }
  | { ok: false; line: number; detail: string };

/** Deeper than anything this product writes; a file that nests further would exhaust the stack. */
const deepest = 50;
const key = (path: readonly PropertyKey[]) => JSON.stringify(path.map(String));

class Malformed extends Error {
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message);
  }
}

/** Reads JSON and remembers lines: browsers say where a file is broken each in its own way, or not at all. */
export default function readJson(source: string): JsonText {
  const text = source.replace(/^\uFEFF/, '');
  const places = new Map<string, number>();
  let at = 0;

  const fail = (message: string): never => {
    throw new Malformed(at, message);
  };
  const skip = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const space = () => skip(/[ \t\r\n]*/y);
  const string = (): string => {
    const from = at;
    if (skip(/"[^"\\\r\n]*(?:\\.[^"\\\r\n]*)*"/y) === undefined) fail('a text is not closed');
    try {
      return String(JSON.parse(text.slice(from, at)));
    } catch {
      at = from;
      return fail('a text has a sign in it that JSON does not allow');
    }
  };
  const list = (close: string, item: (index: number) => void) => {
    at++;
    space();
    if (text[at] === close) return void at++;
    for (let index = 0; ; index++) {
      item(index);
      space();
      const end = text[at];
      if (end !== ',' && end !== close) fail(`"," or "${close}" is missing`);
      at++;
      if (end === close) return;
      space();
    }
  };
  const walk = (path: readonly string[]): void => {
    if (path.length > deepest) fail('nested too deeply');
    space();
    places.set(key(path), at);
    const first = text[at];
    if (first === '{') {
      list('}', () => {
        if (text[at] !== '"') fail('the name of a field is missing');
        const name = string();
        space();
        if (text[at] !== ':') fail('":" is missing');
        at++;
        walk([...path, name]);
      });
    } else if (first === '[') list(']', (index) => walk([...path, String(index)]));
    else if (first === '"') string();
    else if (skip(/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y) === undefined) {
      fail(at >= text.length ? 'the file ends too early' : 'no value stands here');
    }
  };
  const lineAt = (place: number) => text.slice(0, place).split('\n').length;

  try {
    walk([]);
    space();
    if (at < text.length) fail('something follows the end');
    const value: unknown = JSON.parse(text);
    return {
      ok: true,
      value,
      lineOf: (path) => {
        // A field that is missing has no line of its own: that of what it should be in.
        for (let length = path.length; length > 0; length--) {
          const place = places.get(key(path.slice(0, length)));
          if (place !== undefined) return lineAt(place);
        }
        return lineAt(places.get(key([])) ?? 0);
      },
    };
  } catch (error) {
    return error instanceof Malformed
      ? { ok: false, line: lineAt(error.at), detail: error.message }
      : { ok: false, line: 1, detail: 'no JSON' };
  }
}
