import type { Fault } from '@comity/base';
import { type ContentOf, digestOf } from '@comity/statements';
import { wholeAndSame } from '../files-seen.ts';

/** The form of a receipt by files: digests that are some, and a whole that fits its files. */
export function filesForm({
  files,
  complete,
  verified,
}: ContentOf<'files-received'>): readonly Fault[] {
  const made = wholeAndSame(files);
  return [
    ...files.flatMap(({ name, digest }, place): readonly Fault[] =>
      digest === undefined || digestOf(digest) !== null
        ? []
        : [
            {
              code: 'digest-form',
              params: { name: name.slice(0, 80) },
              at: `files.${place}.digest`,
            },
          ],
    ),
    ...(complete && !made.complete ? [contradicts('complete')] : []),
    ...(verified && !made.verified ? [contradicts('verified')] : []),
  ];
}

const contradicts = (at: string): Fault => ({ code: 'files-contradict', at });
