import type { LawSays } from '../src/index.ts';

/**
 * What is said, as codes and values in one line for tests: `only-signed state=BEL instrument=...`.
 * Nothing where nothing is said.
 */
export const told = (...texts: readonly (LawSays | null | undefined)[]): string =>
  texts
    .flatMap((text) => text?.says ?? [])
    .map(({ code, params = {} }) =>
      [
        code,
        ...Object.entries(params).map(([name, value]) =>
          typeof value === 'object' ? `${name}=${JSON.stringify(value)}` : `${name}=${value}`,
        ),
      ].join(' '),
    )
    .join('; ');
