const LONGEST = 32;

/** The least `n` from 0 to `most` at which `holds` begins to be so, for one that stays so from there on. */
const least = (most: number, holds: (n: number) => boolean): number => {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

const run = /[\w.%+@-]+|\p{Script=Hangul}+/gu;
/** Words and numbers are not cut in two. */
const whole = (text: string, from: number, to: number): string => {
  const runs = [...text.matchAll(run)].map(({ index, 0: word }) => [index, index + word.length] as const);
  const first = runs.find(([start, end]) => start <= from && from < end);
  const last = runs.find(([start, end]) => start < to && to <= end);
  return text.slice(first?.[0] ?? from, last?.[1] ?? to);
};

/**
 * The fragment of a text that a finding is about, found by asking whether it is still there in less and less of
 * the text: so no rule need say where it looked. `null`: in no part alone.
 */
export const pinpoint = (text: string, isFoundIn: (part: string) => boolean): string | null => {
  const start = text.length - least(text.length, (length) => isFoundIn(text.slice(text.length - length)));
  const rest = text.slice(start);
  const place = rest.slice(
    0,
    least(rest.length, (length) => isFoundIn(rest.slice(0, length))),
  );
  if (place.length === 0 || !isFoundIn(place)) return null;
  const shown = whole(text, start, start + place.length).trim();
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown;
};
