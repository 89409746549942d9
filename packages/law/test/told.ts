import type { Named, Value } from '@comity/base';
import type { LawSays } from '../src/index.ts';

/**
 * What is said, as codes and values in one line for tests: `only-signed state=BEL instrument=...`.
 * Nothing where nothing is said.
 */
export const told = (...texts: readonly (LawSays | null | undefined)[]): string =>
  texts
    .flatMap((text) => text?.says ?? [])
    .map(({ code, params = {} }) =>
      [code, ...Object.entries(params).map(([name, value]) => `${name}=${written(value)}`)].join(
        ' ',
      ),
    )
    .join('; ');

/** What has a name by its id. */
function written(value: Value): string {
  if (typeof value !== 'object') return `${value}`;
  if (Array.isArray(value)) return value.map(written).join(', ');
  return 'named' in value ? idOf(value) : JSON.stringify(value);
}

const idOf = (named: Named): string => (named.named === 'provision' ? named.pinpoint : named.id);
