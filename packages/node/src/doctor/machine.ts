import { statfsSync } from 'node:fs';

/** What the machine says that the doctor looks from. */
export interface Machine {
  /** Its clock: milliseconds since 1970. */
  now(): number;
  /** What is free where a folder is. @throws the system's error */
  freeBytes(folder: string): number;
}

export const thisMachine: Machine = {
  now: () => Date.now(),
  freeBytes: (folder) => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  },
};
