/** A page asks about the same few texts, names and numbers at every look and at every letter that is typed. */
export function remember<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let made = known.get(text);
    if (made === undefined) {
      if (known.size > 9) known.clear();
      made = make(text);
      known.set(text, made);
    }
    return made;
  };
}
