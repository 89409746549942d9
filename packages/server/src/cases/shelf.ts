/** Something kept in memory for a while. */
export interface Kept {
  /** About how many bytes it takes. */
  readonly weight: number;
}

/** What may be kept at most. */
export interface ShelfLimits {
  readonly countMax: number;
  readonly bytesMax: number;
  /** What nobody used for so long goes. */
  readonly idleMs: number;
}

/** Things by name, within limits; what was not used for the longest time goes first. */
export interface Shelf<T extends Kept> {
  get(name: string): T | undefined;
  put(name: string, kept: T): void;
  drop(name: string): void;
  /** Lets go what was idle for too long. */
  sweep(): void;
  /** Lets everything go. */
  clear(): void;
  readonly count: number;
  readonly bytes: number;
}

/** An empty shelf. @param nowMs milliseconds of any clock that does not stand still */
export function createShelf<T extends Kept>(limits: ShelfLimits, nowMs: () => number): Shelf<T> {
  const places = new Map<string, { readonly kept: T; readonly usedAt: number }>();
  let bytes = 0;
  const drop = (name: string): void => {
    bytes -= places.get(name)?.kept.weight ?? 0;
    places.delete(name);
  };
  const set = (name: string, kept: T): void => {
    places.set(name, { kept, usedAt: nowMs() });
    bytes += kept.weight;
  };
  return {
    get: (name) => {
      const place = places.get(name);
      if (place === undefined) return undefined;
      drop(name);
      set(name, place.kept);
      return place.kept;
    },
    put: (name, kept) => {
      drop(name);
      if (kept.weight > limits.bytesMax) return;
      set(name, kept);
      for (const oldest of places.keys()) {
        if (places.size <= limits.countMax && bytes <= limits.bytesMax) break;
        drop(oldest);
      }
    },
    drop,
    sweep: () => {
      const now = nowMs();
      for (const [name, { usedAt }] of places) {
        // A clock that was set back counts as a long time.
        if (Math.abs(now - usedAt) < limits.idleMs) break;
        drop(name);
      }
    },
    clear: () => {
      places.clear();
      bytes = 0;
    },
    get count() {
      return places.size;
    },
    get bytes() {
      return bytes;
    },
  };
}
