import { weakest } from '@comity/base';
import { Avenue, Button, Pinpoint, ProofList, Said, Status } from '@comity/design';
import { namedUnder } from '@comity/feed';
import {
  type AvenueClock,
  clocksOfRequest,
  type Law,
  type Avenue as LawAvenue,
  type LawSays,
  tellingReasons,
} from '@comity/law';
import { nameOf, startName, type Words } from '@comity/words';
import type { VNode } from 'preact';
import { officeName } from '../directory/office-name.ts';
import { LawText } from '../law/law-text.tsx';
import { instrumentNamed, instrumentShort } from '../law-names.ts';
import { PlainLine } from '../plain-text.tsx';
import { type Chosen, chosenIn } from './avenue-choice.ts';
import type { AvenueScene } from './avenue-scene.ts';

/** Clocks that a card names. */
const CLOCKS = 4;

export interface AvenueCardProps {
  readonly scene: AvenueScene;
  readonly avenue: LawAvenue;
  /** What is said once for all cards. */
  readonly once: readonly OtherLaw[];
  /** The one that an officer takes who follows the law's own order. */
  readonly first: boolean;
}

/** An avenue that is open or may be: why, by which way, with which clocks and limits. */
export function AvenueCard({ scene, avenue, once, first }: AvenueCardProps): VNode {
  const { words } = scene;
  const { law } = scene.visit.service.law;
  const chosen = chosenIn(scene.draft.facts, scene.part);
  const isMain = chosen.main === avenue.instrument;
  const weak = avenue.proof.find((step) => step.confidence === avenue.confidence);
  return (
    <Avenue
      words={words}
      rank={avenue.rank}
      title={<Said>{instrumentNamed(words, law, avenue.instrument)}</Said>}
      why={<LawText words={words}>{whyOf(avenue)}</LawText>}
      status={<AvenueStatus words={words} avenue={avenue} chosen={chosen} />}
      chosen={isMain || (first && chosen.main === null)}
      facts={{
        channel: [
          ...avenue.channels.map((row) => (
            <>
              <LawText words={words}>{row.text}</LawText>{' '}
              {row.when === 'always' ? null : (
                <span class="c-quiet">{nameOf(words, 'request-when', row.when)} </span>
              )}
              {row.pinpoint === null ? null : <Pinpoint at={row.pinpoint} />}
            </>
          )),
          ...writtenTo(scene, avenue),
        ],
        clocks: clocksOfRequest(avenue)
          .slice(0, CLOCKS)
          .map((clock) => <ClockLine words={words} clock={clock} />),
        limits: limitsOf({ words, law, avenue, once }),
      }}
      proofTitle={words.t(avenue.open === true ? 'avenue.why' : 'avenue.why-uncertain')}
      proofOpen={first || isMain}
      proof={
        <ProofList
          words={words}
          title={words.t(first ? 'request.proof-first' : 'request.proof')}
          steps={avenue.proof.map((step) => ({
            text: <LawText words={words}>{step.text}</LawText>,
            pinpoints: step.pinpoint === null ? [] : [step.pinpoint],
          }))}
          weakest={{
            confidence: weakest([avenue.confidence]),
            why:
              avenue.confidence === 'high' || weak === undefined ? null : (
                <LawText words={words}>{weak.text}</LawText>
              ),
          }}
        />
      }
      actions={<Actions scene={scene} avenue={avenue} once={once} first={first} chosen={chosen} />}
    />
  );
}

/** Whom the State itself has published for this instrument: named in the directory under its law. */
const writtenTo = ({ words, offices }: AvenueScene, { instrument }: LawAvenue): readonly VNode[] =>
  namedUnder(offices, instrument)
    .map(({ entry }) =>
      words.rich('avenue.written-to', {
        office: (
          <a class="govuk-link" href={`/directory/${entry.participant}#${entry.authority}`}>
            <PlainLine text={officeName(words, entry)} />
          </a>
        ),
        day: <Said>{words.day(entry.sureOn, 'date')}</Said>,
      }),
    )
    .map((said) => <>{said}</>);

/** Why it is open or not, without the lines on who is bound: those stand in the reasoning. */
function whyOf(avenue: LawAvenue): LawSays {
  return { says: tellingReasons(avenue).flatMap(({ text }) => text.says) };
}

function AvenueStatus(props: {
  readonly words: Words;
  readonly avenue: LawAvenue;
  readonly chosen: Chosen;
}): VNode {
  const { words, avenue, chosen } = props;
  const open = avenue.open === true;
  const role =
    chosen.main === avenue.instrument
      ? 'request.is-main'
      : chosen.second === avenue.instrument
        ? 'request.is-second'
        : null;
  return (
    <>
      <Status kind={open ? 'open' : 'limited'}>
        {words.t(open ? 'status.open' : 'status.uncertain')}
      </Status>
      {role === null ? null : <span class="c-avenue__role">{words.t(role)}</span>}
    </>
  );
}

function ClockLine({
  words,
  clock,
}: {
  readonly words: Words;
  readonly clock: AvenueClock;
}): VNode {
  const starts = <Said>{startName(words, clock)}</Said>;
  const { length } = clock;
  const unit = length === null ? undefined : lengthText(words, length);
  return (
    <>
      {unit === undefined
        ? words.rich('request.clock-none', { starts })
        : words.rich(clock.kind === 'minimum' ? 'request.clock-minimum' : 'request.clock-within', {
            length: unit,
            starts,
          })}{' '}
      <Pinpoint at={clock.pinpoint} />
    </>
  );
}

function lengthText(
  words: Words,
  { value, unit }: { readonly value: number; readonly unit: string },
): string {
  switch (unit) {
    case 'hours':
      return words.t('request.hours', { n: value });
    case 'months':
      return words.t('request.months', { n: value });
    case 'years':
      return words.t('request.years', { n: value });
    default:
      return words.t('request.days', { n: value });
  }
}

type OtherLaw = LawAvenue['otherLaw'][number];

const isSame = (a: OtherLaw, b: OtherLaw): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Other law that each of these ways meets: for one way alone it stands on its card. */
export function otherLawOfAll(avenues: readonly LawAvenue[]): readonly OtherLaw[] {
  const [first, ...others] = avenues;
  if (first === undefined || others.length === 0) return [];
  return first.otherLaw.filter((line) =>
    others.every(({ otherLaw }) => otherLaw.some((one) => isSame(one, line))),
  );
}

/** A line of other law, with where it stands. */
export const OtherLawLine = (props: {
  readonly words: Words;
  readonly law: Law;
  readonly line: OtherLaw;
}): VNode => {
  const { words, law, line } = props;
  const { source, text } = line;
  return (
    <>
      <LawText words={words}>{text}</LawText>{' '}
      {typeof source === 'string' && law.provisions.has(source) ? (
        <Pinpoint at={source} />
      ) : (
        <span class="c-quiet">
          <LawText words={words}>{source}</LawText>
        </span>
      )}
    </>
  );
};

function limitsOf(of: {
  readonly words: Words;
  readonly law: Law;
  readonly avenue: LawAvenue;
  readonly once: readonly OtherLaw[];
}): readonly VNode[] {
  const { words, law, avenue, once } = of;
  const before = avenue.proceduralRulesFrom;
  return [
    ...(before === null
      ? []
      : [
          <span>
            {words.rich('request.rules-from', {
              treaty: <Said>{instrumentShort(words, law, before)}</Said>,
            })}
          </span>,
        ]),
    ...(avenue.binding ? [] : [<span>{words.t('request.binds-nobody')}</span>]),
    ...(avenue.providerDirect ? [<span>{words.t('request.provider-direct')}</span>] : []),
    ...avenue.otherLaw
      .filter((line) => !once.some((one) => isSame(one, line)))
      .map((line) => <OtherLawLine words={words} law={law} line={line} />),
  ];
}

function Actions(props: AvenueCardProps & { readonly chosen: Chosen }): VNode | null {
  const { scene, avenue, first, chosen } = props;
  const { words } = scene;
  const id = avenue.instrument;
  const name = instrumentNamed(scene.visit.words, scene.visit.service.law.law, id);
  const of = (
    <span class="govuk-visually-hidden">
      {' '}
      <bdi>{name}</bdi>
    </span>
  );
  if (avenue.providerDirect) return null;
  if (chosen.main === id) return null;
  const primary = first && chosen.main === null;
  return (
    <>
      <Button
        name="do"
        value={`main:${id}`}
        class={primary ? undefined : 'govuk-button--secondary'}
      >
        {words.t(chosen.main === null ? 'request.use' : 'request.use-instead')}
        {of}
      </Button>
      {chosen.main === null ? null : (
        <Button
          name="do"
          value={chosen.second === id ? 'drop-second' : `second:${id}`}
          class="govuk-button--secondary"
        >
          {words.t(chosen.second === id ? 'request.drop-second' : 'request.use-second')}
          {of}
        </Button>
      )}
    </>
  );
}
