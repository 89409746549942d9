import type { Fault } from '@comity/base';
import { type Facts, readFacts } from '@comity/case';
import { avenues, type Law, type Measure } from '@comity/law';
import { given, spanOf } from '@comity/statements';

/**
 * What an experienced colleague would say to facts that are not wrong: an address that thousands
 * share, a time that has not come, a measure for which no way is open between the two on that day.
 * Codes: `ip-without-port`, `period-not-past`, `no-avenue-open`.
 *
 * @param on ISO day on which the law is asked and the facts are read
 */
export const adviceOnFacts = (law: Law, facts: Facts, on: string): readonly Fault[] => [
  ...onTargets(facts, on),
  ...onAvenues(law, facts, on),
];

function onTargets({ parts = [] }: Facts, on: string): readonly Fault[] {
  const end = Temporal.PlainDate.from(on).add({ days: 1 }).toZonedDateTime('UTC').toInstant();
  return parts.flatMap(({ targets = [] }, part) =>
    targets.flatMap((target, row): Fault[] => {
      const at = `parts.${part}.targets.${row}`;
      const bare = given(target.kind) === 'ip' && given(target.address) && !given(target.port);
      const span = spanOf(target.period ?? {});
      const late = span !== undefined && Temporal.Instant.compare(span.from, end) >= 0;
      return [
        ...(bare ? [{ code: 'ip-without-port', at: `${at}.port` } as const] : []),
        ...(late
          ? [{ code: 'period-not-past', params: { on }, at: `${at}.period.from` } as const]
          : []),
      ];
    }),
  );
}

function onAvenues(law: Law, facts: Facts, on: string): readonly Fault[] {
  const { from, to, parts, emergency } = readFacts(facts);
  if (from === undefined || to === undefined) return [];
  if (!law.jurisdictions.has(from) || !law.jurisdictions.has(to)) return [];
  return parts.flatMap(({ measure }, part): Fault[] => {
    if (measure === undefined) return [];
    const found = avenues(law, { from, to, on, measure: measure as Measure, emergency });
    return found.avenues.some(({ open }) => open !== false)
      ? []
      : [{ code: 'no-avenue-open', params: { measure, to, on }, at: `parts.${part}.measure` }];
  });
}
