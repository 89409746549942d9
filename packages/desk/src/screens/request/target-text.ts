import { withoutHiddenCharacters } from '@comity/base';
import type { Words } from '@comity/words';

type Said = Readonly<Record<string, unknown>>;

/** One target in a line: what it is, where, when; of a half-typed one, what is there. */
export function targetText(words: Words, target: Said): string {
  const texts = (from: Said, ...names: readonly string[]): readonly string[] =>
    names.flatMap((name) => (from[name] === undefined ? [] : String(from[name]))).filter(Boolean);
  const period = (target['period'] ?? {}) as Said;
  const ends = texts(period, 'from', 'to').map((end) => end.replace('T', ' '));
  const [zone] = texts(period, 'zone');
  const when =
    ends.length === 0 ? '' : `${ends.join(' – ')}${zone === undefined ? '' : ` (${zone})`}`;
  return withoutHiddenCharacters(
    [whatOf(words, target, texts), ...texts(target, 'custodian'), when].filter(Boolean).join('; '),
  );
}

function whatOf(
  words: Words,
  target: Said,
  texts: (from: Said, ...names: readonly string[]) => readonly string[],
): string {
  const [address] = texts(target, 'address');
  const [port] = texts(target, 'port');
  if (target['kind'] === 'ip' && address !== undefined && port !== undefined) {
    return words.t('case.address-port', { address, port });
  }
  return texts(target, ...(NAMED_BY[String(target['kind'])] ?? ['description'])).join(', ');
}

/** The fields that say what a target of a kind is. */
const NAMED_BY: Readonly<Record<string, readonly string[]>> = {
  account: ['identifier', 'service'],
  ip: ['address'],
  url: ['url'],
  domain: ['domain'],
};
