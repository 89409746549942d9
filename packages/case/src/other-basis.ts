import type { Fault } from '@comity/base';
import { given } from '@comity/statements';
import type { Facts } from './facts.ts';

/** Id under which a basis that the law data does not have is relied on. */
export const OTHER_INSTRUMENT = 'other';

/** Fields of the contents in which such a basis is told: what it says, and where it stands. */
export const OTHER_BASIS = { text: 'otherBasis', citation: 'otherBasisCitation' } as const;

/** Where another basis is relied on without its text or its citation, part by part. */
export const otherBasisWants = ({ parts = [] }: Facts): readonly Fault[] =>
  parts.flatMap(({ basis = [], contents }, part) =>
    basis.some(({ id }) => given(id) === OTHER_INSTRUMENT)
      ? Object.values(OTHER_BASIS)
          .filter((name) => given(contents?.[name]) === undefined)
          .map((name) => ({
            code: 'other-basis-missing' as const,
            at: `parts.${part}.contents.${name}`,
          }))
      : [],
  );
