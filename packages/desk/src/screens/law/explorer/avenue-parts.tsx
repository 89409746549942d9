import { Avenue, Pinpoint, Said } from '@comity/design';
import type { Avenue as LawAvenue } from '@comity/law';
import { nameOf } from '../../name-of.ts';
import { formHref, instrumentHref } from '../law-address.ts';
import { isPrinted, type LawVisit, lawOf } from '../law-visit.ts';
import { clockWords } from '../law-words.tsx';
import { AvenueState, instrumentName, Reasons } from './reasons.tsx';

interface PartProps {
  readonly visit: LawVisit;
  readonly avenue: LawAvenue;
  readonly measure: string;
  /** Its reasoning stands open: the first one, and the one that a cell led to. */
  readonly unfolded: boolean;
  readonly chosen: boolean;
}

/** One avenue with its channels, clocks, limits, other law and whole reasoning. */
export function AvenuePart({ visit, avenue, measure, unfolded, chosen }: PartProps) {
  const { words } = visit;
  const law = lawOf(visit);
  const telling = avenue.reasons.filter(({ code }) => code !== 'bound');
  const said = telling.length > 0 ? telling : avenue.reasons;
  return (
    <div id={avenue.instrument} class="c-law-anchor">
      <Avenue
        words={words}
        rank={avenue.rank}
        title={<Said>{instrumentName(law, avenue.instrument)}</Said>}
        why={<Said>{said.map(({ text }) => text).join(' ')}</Said>}
        status={<AvenueState words={words} avenue={avenue} />}
        chosen={chosen}
        facts={{
          channel: avenue.channels.map((row) => (
            <>
              <Said>{row.text}</Said>{' '}
              {row.when === 'always' ? null : (
                <span class="c-quiet">{nameOf(words, 'law-when', row.when)} </span>
              )}
              {row.pinpoint === null ? null : <Pinpoint at={row.pinpoint} />}
            </>
          )),
          clocks: avenue.clocks.map((clock) => (
            <>
              {clockWords(words, clock)} <Pinpoint at={clock.pinpoint} />
              <br />
              <span class="c-quiet">
                {words.t('law.starts')}: <Said>{clock.starts}</Said>
              </span>
            </>
          )),
          limits: limitsOf(visit, avenue),
        }}
        proofTitle={words.t('avenues.why')}
        proofOpen={unfolded || isPrinted(visit)}
        proof={<Reasons words={words} avenue={avenue} />}
        actions={
          <>
            <a class="govuk-link" href={instrumentHref(avenue.instrument)}>
              {words.t('avenues.provider-form')}
            </a>
            {(law.contentsOf.get(avenue.instrument) ?? []).length === 0 ? null : (
              <a class="govuk-link" href={formHref(avenue.instrument, measure)}>
                {words.t('avenues.blank')}
              </a>
            )}
          </>
        }
      />
    </div>
  );
}

function limitsOf(visit: LawVisit, avenue: LawAvenue) {
  const { words } = visit;
  const law = lawOf(visit);
  const before = avenue.proceduralRulesFrom;
  return [
    ...(before === null
      ? []
      : [
          words.rich('avenues.rules-from', {
            treaty: (
              <a class="govuk-link" href={instrumentHref(before)}>
                <Said>{law.instruments.get(before)?.shortTitle ?? before}</Said>
              </a>
            ),
          }),
        ]),
    ...(avenue.binding ? [] : [words.t('avenues.binds-nobody')]),
    ...(avenue.providerDirect ? [words.t('avenues.provider-direct')] : []),
    ...avenue.otherLaw.map(({ source, text }) => (
      <>
        <Said>{text}</Said>{' '}
        {law.provisions.has(source) ? (
          <Pinpoint at={source} />
        ) : (
          <span class="c-quiet">
            <Said>{source}</Said>
          </span>
        )}
      </>
    )),
  ];
}
