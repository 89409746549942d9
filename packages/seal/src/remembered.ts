/**
 * Keeps the last results of an expensive, pure function (reading a public key costs about as much
 * as using it). The oldest entry goes when `max` is reached.
 */
export function remembered<T>(max: number, make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (known.size >= max) {
      for (const oldest of known.keys()) {
        known.delete(oldest);
        break;
      }
    }
    known.set(text, made);
    return made;
  };
}
