/**
 * A memory for the results of an expensive, pure function (reading a public key costs about as
 * much as using it). The oldest result goes when `max` are held.
 */
export function memoryOf<T>(max: number): (key: string, make: () => T) => T {
  const known = new Map<string, T>();
  return (key, make) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make();
    if (known.size >= max) {
      for (const oldest of known.keys()) {
        known.delete(oldest);
        break;
      }
    }
    known.set(key, made);
    return made;
  };
}
