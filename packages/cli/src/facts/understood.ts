import { contentSoFar, type Facts } from '@comity/case';
import { checkPeriod, lettersOfHost, type PeriodText, utcOf } from '@comity/statements';
import { inFile } from './names-in-file.ts';

type Members = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What the program understood, in the shape of the file: hosts as A-labels, addresses and numbers in
 * their one form, the ends of periods as instants in UTC. What is wrong is not among it.
 *
 * @param file.flat the file has one measure at its top
 * @param file.wrong places in the file where something is wrong
 */
export function understood(
  facts: Facts,
  file: { readonly flat: boolean; readonly wrong: ReadonlySet<string> },
): Members {
  const { parts, ...rest } = contentSoFar(facts);
  const read = (Array.isArray(parts) ? parts : []).map((part: Members) => {
    const { id: _, basis: _basis, targets, ...said } = part;
    return { ...said, targets: (Array.isArray(targets) ? targets : []).map(targetRead) };
  });
  const whole = file.flat ? { ...rest, ...read[0] } : { ...rest, parts: read };
  return without(whole, '', file.wrong) as Members;
}

function without(value: unknown, at: string, wrong: ReadonlySet<string>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const inner = (name: string): string => (at === '' ? name : `${at}.${name}`);
  if (Array.isArray(value))
    return value.map((one, index) => without(one, inner(`${index}`), wrong));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !wrong.has(inner(name)))
      .map(([name, member]) => [name, without(member, inner(name), wrong)]),
  );
}

function targetRead(target: Members): Members {
  const { period, ...said } = target;
  const kind = String(said['kind'] ?? '');
  const { domain } = said;
  return {
    ...Object.fromEntries(Object.entries(said).map(([name, value]) => [inFile(kind, name), value])),
    ...(typeof domain === 'string' ? { letters: lettersOfHost(domain) } : {}),
    ...(isRecord(period) ? periodRead(period) : {}),
  };
}

/** A moment is read as itself, a day at the end as the end of that day. */
function periodRead(period: PeriodText): Members {
  const { from, to, zone } = period;
  const utc = checkPeriod(period).length > 0 ? undefined : utcOf(period);
  if (utc === undefined) return zone === undefined ? {} : { zone };
  const day = to !== undefined && !to.includes('T');
  return {
    from: utc.from,
    ...(to === undefined ? {} : { to: day ? utc.until : utc.to }),
    until: utc.until,
    zone,
    local: { from, ...(to === undefined ? {} : { to }) },
  };
}
