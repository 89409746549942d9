import { contentSoFar, type Facts } from '@comity/case';
import { type PeriodText, spanOf } from '@comity/statements';

type Members = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What the program understood, in the shape of the file: numbers, hosts and addresses in their one
 * form, the ends of periods as instants in UTC.
 *
 * @param flat the file has one measure at its top
 */
export function understood(facts: Facts, flat: boolean): Members {
  const { parts, ...rest } = contentSoFar(facts);
  const read = (Array.isArray(parts) ? parts : []).map((part: Members) => {
    const { id: _, basis: _basis, targets, ...said } = part;
    return { ...said, targets: (Array.isArray(targets) ? targets : []).map(targetRead) };
  });
  return flat ? { ...rest, ...read[0] } : { ...rest, parts: read };
}

/** A host as its A-label; as it was read where it has none. */
function asciiHost(host: string): string {
  const url = URL.parse(`http://${host}/`);
  return url?.hostname || host;
}

function targetRead(target: Members): Members {
  const { period, ...said } = target;
  const { domain } = said;
  const rest = typeof domain === 'string' ? { ...said, domain: asciiHost(domain) } : said;
  if (!isRecord(period)) return rest;
  const { zone } = period as PeriodText;
  const span = spanOf(period as PeriodText);
  const end = spanOf({ from: (period as PeriodText).to, zone });
  // A moment is read as itself, a day as its end.
  const to = /[T ]/.test(String(period['to'] ?? '')) ? end?.from : span?.until;
  return {
    ...rest,
    ...(span === undefined ? {} : { from: span.from.toString() }),
    ...(period['to'] === undefined || to === undefined ? {} : { to: to.toString() }),
    ...(zone === undefined ? {} : { zone }),
  };
}
