import { type Content, type Fact, Facts, Panel, Pinpoint, Said } from '@comity/design';
import {
  type EffectRule,
  type Instrument,
  type JudgedStanding,
  type Law,
  type Parties,
  partiesOn,
} from '@comity/law';
import type { Words } from '@comity/words';
import { instrumentTitled } from '../../law-names.ts';
import { instrumentHref } from '../law-address.ts';
import { LawText } from '../law-text.tsx';
import { type LawVisit, lawOf } from '../law-visit.ts';
import { codeWords, lengthWords, Sourced } from '../law-words.tsx';
import { groupOf, ofItself } from './standings.ts';

interface FactsProps {
  readonly visit: LawVisit;
  readonly instrument: Instrument;
  readonly on: string;
}

/** What the instrument is, in force when and by what rule, and how many it binds. */
export function InstrumentFacts({ visit, instrument }: Omit<FactsProps, 'on'>) {
  const { words } = visit;
  const law = lawOf(visit);
  return (
    <Panel title={words.t('instrument.what')}>
      <Facts
        facts={[
          {
            name: words.t('instrument.kind'),
            value: codeWords(words, 'law-kind', instrument.kind),
          },
          { name: words.t('instrument.id'), value: <span class="c-code">{instrument.id}</span> },
          ...(instrument.signed === null
            ? []
            : [
                {
                  name: words.t('instrument.opened'),
                  value: words.day(instrument.signed, 'wholeDate'),
                },
              ]),
          ...(instrument.appliesFrom === undefined
            ? []
            : [
                {
                  name: words.t('instrument.applies'),
                  value: words.day(instrument.appliesFrom, 'wholeDate'),
                },
              ]),
          ...effectFact(words, instrument.denunciation, 'leaving'),
          {
            name: words.t('instrument.binding'),
            value: words.t(instrument.binding ? 'instrument.binds' : 'instrument.binds-nobody'),
          },
          ...parentFacts(words, law, instrument.parent),
        ]}
      />
      {instrument.gaps === undefined ? null : (
        <p class="c-small">
          <b>{words.t('instrument.gaps')}:</b> <LawText words={words}>{instrument.gaps}</LawText>
        </p>
      )}
      <Sourced words={words} row={instrument} />
    </Panel>
  );
}

/** What is asked of an instrument first: whom it binds, who only signed, since when, and from when another one. */
export function FactStrip({
  visit,
  instrument,
  on,
  standings,
}: FactsProps & { readonly standings: readonly JudgedStanding[] }) {
  const { words } = visit;
  const parties = partiesOn(lawOf(visit), instrument, on);
  const facts: readonly Fact[] = [
    ...countFacts(words, parties),
    ...notBoundFacts(words, standings),
    {
      name: words.t('instrument.in-force'),
      value: <Start words={words} instrument={instrument} parties={parties} />,
    },
    ...effectFact(words, instrument.entry, 'entry'),
  ];
  return (
    <dl class="c-write c-strip">
      {facts.map(({ name, value }) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface StartProps {
  readonly words: Words;
  readonly instrument: Instrument;
  readonly parties: Parties;
}

function Start({ words, instrument, parties }: StartProps) {
  const { inForce, inForceNotAfter, quorum, signed } = instrument;
  return (
    <>
      {inForce !== null
        ? words.day(inForce, 'wholeDate')
        : inForceNotAfter !== undefined
          ? words.t('instrument.in-force-by', { day: words.day(inForceNotAfter, 'wholeDate') })
          : signed === null && quorum === undefined
            ? words.t('instrument.no-start')
            : null}{' '}
      {parties.instrumentInForce || (signed === null && quorum === undefined)
        ? null
        : words.t('instrument.not-in-force', { day: words.day(parties.on, 'wholeDate') })}
      {quorum === undefined ? null : (
        <>
          <br />
          {words.t('instrument.quorum', { n: quorum.instruments })}
          {words.t('law.comma')}
          {lengthWords(words, quorum.length)} <Pinpoint at={quorum.pinpoint} />
        </>
      )}
    </>
  );
}

function effectFact(
  words: Words,
  rule: EffectRule | undefined,
  name: 'entry' | 'leaving',
): readonly Fact[] {
  if (rule === undefined) return [];
  const value: Content = (
    <>
      {words.rich(`instrument.${name}-rule`, {
        length: lengthWords(words, rule.length),
        counting: codeWords(words, 'law-counting', rule.counting),
      })}{' '}
      <Pinpoint at={rule.pinpoint} />
    </>
  );
  return [{ name: words.t(`instrument.${name}`), value }];
}

const parentFacts = (words: Words, law: Law, parent: string | undefined): readonly Fact[] =>
  parent === undefined
    ? []
    : [
        {
          name: words.t('instrument.parent'),
          value: (
            <a class="govuk-link" href={instrumentHref(parent)}>
              <Said>{instrumentTitled(words, law, parent)}</Said>
            </a>
          ),
        },
      ];

function countFacts(words: Words, parties: Parties): readonly Fact[] {
  if (parties.deposited === 0) return [];
  const day = words.day(parties.on, 'wholeDate');
  return [
    {
      name: words.t('instrument.bound-now', { day }),
      value: <b>{words.number(parties.inForce)}</b>,
    },
    {
      name: words.t('instrument.deposited-now', { day }),
      value: <b>{words.number(parties.deposited)}</b>,
    },
  ];
}

/** As the map counts them: a signature and an invitation bind nobody, and are no consent. */
const notBoundFacts = (words: Words, standings: readonly JudgedStanding[]): readonly Fact[] => {
  const groups = Map.groupBy(standings.filter(ofItself), groupOf);
  return (['signatory', 'invited'] as const).flatMap((group) => {
    const count = groups.get(group)?.length ?? 0;
    return count === 0
      ? []
      : [{ name: words.t(`map.${group}`), value: <b>{words.number(count)}</b> }];
  });
};
