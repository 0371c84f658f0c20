type Path = readonly PropertyKey[];
export type JsonText =
  | { ok: true; value: unknown; lineOf: (path: Path) => number }
  | { ok: false; line: number; detail: string };

/** Reads JSON, and says on which line it is broken: browsers say that each in their own way, or not at all. */
export default function readJson(source: string): JsonText {
  const text = source.replace(/^\uFEFF/, '');
  const lineAt = (place: number) => text.slice(0, place).split('\n').length;
  try {
    const value: unknown = JSON.parse(text);
    // Walked only when a line is asked for: a file of 100,000 entries is read at the browser's own speed.
    return { ok: true, value, lineOf: (path) => lineAt(walk(text, path).place) };
  } catch {
    const { place, fault } = walk(text, []);
    return { ok: false, line: lineAt(place), detail: fault ?? 'this is not JSON' };
  }
}

/** Deeper than anything this product writes; a file that nests further would exhaust the stack. */
const deepest = 50;
class Malformed extends Error {
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message);
  }
}

/** Where the value at a path stands, or the nearest that it should be in; or where the file is broken. */
function walk(text: string, wanted: Path): { place: number; fault?: string } {
  let at = 0;
  let nearest = { place: 0, depth: -1 };
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
  /** `isOn`: everything above this value is on the wanted path. */
  const value = (depth: number, isOn: boolean): void => {
    if (depth > deepest) fail('nested too deeply');
    space();
    if (isOn && depth > nearest.depth) nearest = { place: at, depth };
    const follow = (name: string) => value(depth + 1, isOn && String(wanted[depth]) === name);
    const first = text[at];
    if (first === '{') {
      list('}', () => {
        if (text[at] !== '"') fail('the name of a field is missing');
        const name = string();
        space();
        if (text[at] !== ':') fail('":" is missing');
        at++;
        follow(name);
      });
    } else if (first === '[') list(']', (index) => follow(String(index)));
    else if (first === '"') string();
    else if (skip(/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y) === undefined) {
      fail(at >= text.length ? 'the file ends too early' : 'no value stands here');
    }
  };
  try {
    value(0, true);
    space();
    if (at < text.length) fail('something follows the end');
    return { place: nearest.place };
  } catch (error) {
    return error instanceof Malformed ? { place: error.at, fault: error.message } : { place: nearest.place };
  }
}
