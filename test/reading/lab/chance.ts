/** A small seeded generator: the same seed gives the same mutants on every machine. */
export const chance = (seed: number) => {
  let state = seed >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
  for (let at = 0; at < 8; at++) next();
  return {
    next,
    below: (count: number) => Math.floor(next() * count),
    pick: <T>(from: readonly T[]): T | undefined => from[Math.floor(next() * from.length)],
  };
};
export type Chance = ReturnType<typeof chance>;
