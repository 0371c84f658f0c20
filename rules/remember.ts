const most = 6;

/**
 * A page asks about the same few texts, names and numbers at every look and at every letter that is typed. A list
 * of six is gone through faster than a long text is hashed, and leaves nothing behind to be collected.
 */
export function remember<T>(make: (text: string) => T): (text: string) => T {
  const known: { text: string; made: T }[] = [];
  let next = 0;
  return (text) => {
    for (const one of known) if (one.text === text) return one.made;
    const made = make(text);
    known[next] = { text, made };
    next = (next + 1) % most;
    return made;
  };
}
