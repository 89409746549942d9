import { type ContentOf, digestOf, type FileFound, type SumLine } from '@comity/statements';

type Listed = ContentOf<'evidence-delivered'>['items'][number];

/** One file as whoever received it says that it is: what `files-received` says of each. */
export type FileSeen = ContentOf<'files-received'>['files'][number];

/** What a person says of a file, where no digest says more. */
export interface SaidOfFile {
  readonly found?: FileFound | undefined;
  /** Its size as it arrived, in bytes. */
  readonly bytes?: number | undefined;
}

/** A file before it is known what became of it. */
export type FileRow = Omit<FileSeen, 'found'> & { readonly found?: FileFound };

/**
 * What became of each file of a list, by the digests that were worked out where it arrived: the same
 * or another digest decides, then another size; a file that is in a list of digests nowhere is
 * missing, unless a person says otherwise. Where there is nothing to go by it is left open. What
 * arrived without being listed comes last.
 *
 * @param said by the place of the file in the list
 */
export function filesSeen(
  items: readonly Listed[],
  sums: readonly SumLine[],
  said: readonly SaidOfFile[],
): readonly FileRow[] {
  const left = [...sums];
  const listed = items.map((item, place): FileRow => {
    const at = left.findIndex(({ name }) => isNamed(name, item.name));
    const [line] = at < 0 ? [] : left.splice(at, 1);
    const { found, bytes } = said[place] ?? {};
    const digest = line?.digest ?? undefined;
    const known = foundBy({ item, digest, bytes });
    const becomes =
      known ?? found ?? (sums.length > 0 && line === undefined ? 'missing' : undefined);
    return {
      name: item.name,
      ...(bytes === undefined ? {} : { bytes }),
      ...(digest === undefined ? {} : { digest }),
      ...(becomes === undefined ? {} : { found: becomes }),
    };
  });
  return [
    ...listed,
    ...left.map(({ name, digest }): FileRow => {
      return { name, digest: digest ?? NO_DIGEST, found: 'not-listed' };
    }),
  ];
}

/** What stands in the place of a digest where a line has none: the form of the act names it. */
const NO_DIGEST = '-';

interface Compared {
  readonly item: Listed;
  readonly digest: string | undefined;
  readonly bytes: number | undefined;
}

function foundBy({ item, digest, bytes }: Compared): FileFound | undefined {
  const sent = digestOf(item.digest);
  if (digest !== undefined && sent !== null) return digest === sent ? 'same' : 'other';
  if (bytes !== undefined && item.bytes !== undefined && bytes !== item.bytes) return 'other';
  return digest === undefined ? undefined : 'arrived';
}

/** The name of the list, or the same at the end of a path. */
const isNamed = (seen: string, listed: string): boolean =>
  seen === listed || seen.endsWith(`/${listed}`);

/** Whether all of a list is there, and whether nothing of it is other than it was listed. */
export const wholeAndSame = (
  files: readonly Pick<FileRow, 'found'>[],
): { readonly complete: boolean; readonly verified: boolean } => ({
  complete: files.every(({ found }) => found !== 'missing'),
  verified: files.every(({ found }) => found === 'same'),
});

/** Files of which is said what their digests contradict: by their place in what is said. */
export function contradicted(
  items: readonly Listed[],
  files: readonly FileSeen[],
): readonly number[] {
  return files.flatMap((file, place) => {
    const sent = digestOf(items.find(({ name }) => name === file.name)?.digest);
    const seen = digestOf(file.digest);
    if (sent === null || seen === null) return [];
    const isSame = sent === seen;
    return (file.found === 'same' && !isSame) || (file.found === 'other' && isSame) ? [place] : [];
  });
}
