/** Made when first asked for: it is dear to make, and most pages have nothing to count. */
let segmenter: Intl.Segmenter | undefined;

/** Units that are one character each whatever stands beside them, unless a unit of another kind does. */
const plain = ' -~\\xa1-\\xff‐-‧←-\\u2bff、-〩ぁ-ゖァ-ヾ\\u3131-\\u318e一-\\u9fff가-힣！-～';
/** Between two plain units there is always a border; only what lies between others needs the segmenter. */
const runs = new RegExp(`([${plain}]+)(?![^${plain}])|[${plain}]?(?:[^${plain}]+[${plain}]?)+`, 'g');

/**
 * Characters as a person counts them, so strictly that no console counts fewer: trimmed, a run of white
 * space is one. Counting ends at `enough`, because a longer text needs no exact number.
 */
export function strictLength(text: string | null, enough = Number.POSITIVE_INFINITY): number {
  if (text === null) return 0;
  const folded = text.trim().replace(/\s+/g, ' ');
  let count = 0;
  runs.lastIndex = 0;
  while (count < enough) {
    const [run, plainRun] = runs.exec(folded) ?? [];
    if (run === undefined) break;
    count += plainRun?.length ?? (run.length === 1 ? 1 : segments(run, enough - count));
  }
  return Math.min(count, enough);
}

/** Piece by piece: over a long text the segmenter grows slower with every letter. */
const piece = 999;

function segments(text: string, enough: number): number {
  segmenter ??= new Intl.Segmenter('ja');
  let count = 0;
  for (let at = 0; ; ) {
    // Half of an emoji would be counted as one.
    const end = at + piece + Number((text.codePointAt(at + piece - 1) ?? 0) > 0xffff);
    let last = 0;
    for (const { index } of segmenter.segment(text.slice(at, end))) {
      if (++count >= enough) return count;
      last = index;
    }
    if (end >= text.length) return count;
    // The last character may go on behind the piece: it is counted again with the next.
    count--;
    at += last || piece;
  }
}

/** Nothing in it that a reader would see. Filler and zero-width characters are no words. */
export function isBlank(text: string | null): boolean {
  return text === null || !/[^\s\p{DI}\p{Cc}\u2800]/u.test(text);
}
