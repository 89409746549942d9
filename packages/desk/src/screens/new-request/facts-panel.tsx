import { type Facts as DraftFacts, readFacts } from '@comity/case';
import { type Fact, Facts, Panel, Pinpoint, Said, StateCode } from '@comity/design';
import type { Law } from '@comity/law';
import type { Draft } from '@comity/service';
import type { Words } from '@comity/words';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { today } from '../act/act-form.ts';
import { measureName } from '../case/measure-names.ts';
import { targetText } from '../case/target-text.ts';
import { nameOf } from '../name-of.ts';
import { PlainText } from '../plain-text.tsx';
import { offenceTitle } from './choices.ts';
import { penaltyShown } from './facts-form.ts';
import type { Places } from './places.ts';
import { stepHref } from './steps.tsx';

export interface FactsPanelProps {
  readonly visit: OfficerVisit;
  readonly places: Places;
  readonly draft: Draft;
}

/** The facts beside a later step, with the way back to them. */
export function FactsPanel({ visit, places, draft }: FactsPanelProps): VNode {
  const { words, service } = visit;
  const { facts } = draft;
  const node = service.node;
  const to = facts.to?.trim() ?? '';
  const authority = places.addressee(facts.toAuthority);
  const rows: readonly (Fact | null)[] = [
    row(words.t('request.fact-case'), text(words, facts.title)),
    row(
      words.t('request.fact-from'),
      <StateCode code={node.participant} name={node.participantName} />,
    ),
    row(
      words.t('request.fact-to'),
      to === '' ? null : (
        <>
          <StateCode code={to} name={places.stateName(to)} />
          {authority === undefined ? null : (
            <span class="c-tiny c-quiet c-block">
              <Said>{authority.name}</Said>
            </span>
          )}
        </>
      ),
    ),
    row(
      words.t('request.fact-on'),
      words.day(today(visit.now, visit.session.officer.zone), 'wholeDate'),
    ),
    row(
      words.t('request.fact-measure'),
      facts.measure ? <Said>{measureName(words, facts.measure)}</Said> : null,
    ),
    row(words.t('request.fact-offence'), offences(words, service.law.law, facts)),
    row(words.t('request.fact-conduct'), text(words, facts.conduct)),
    row(words.t('request.fact-concerns'), targets(words, facts)),
    row(words.t('request.fact-urgency'), urgency(words, facts)),
  ];
  return (
    <Panel
      title={words.t('request.fact-title')}
      aside={<a href={stepHref(draft, 'facts')}>{words.t('request.change')}</a>}
    >
      <Facts facts={rows.filter((one) => one !== null)} />
    </Panel>
  );
}

const row = (name: string, value: Fact['value']): Fact | null =>
  value === null ? null : { name, value };

const text = (words: Words, typed: string | undefined) =>
  typed?.trim() ? <PlainText words={words} text={typed} /> : null;

function offences(words: Words, law: Law, facts: DraftFacts) {
  const rows = (facts.offences ?? []).filter(
    (one) => one.pinpoint?.trim() || one.description?.trim(),
  );
  if (rows.length === 0) return null;
  return rows.map((one) => (
    <div>
      {one.kind === 'other' ? (
        <PlainText words={words} text={one.description ?? ''} />
      ) : (
        <>
          <Said>{offenceTitle(law, one.pinpoint ?? '')}</Said>{' '}
          {law.provisions.has(one.pinpoint ?? '') ? (
            <Pinpoint at={one.pinpoint ?? ''} />
          ) : (
            <PlainText words={words} text={one.pinpoint ?? ''} />
          )}
        </>
      )}
      <PenaltySaid words={words} months={one.maxPenaltyMonths} />
    </div>
  ));
}

function PenaltySaid({
  words,
  months,
}: {
  readonly words: Words;
  readonly months: string | undefined;
}): VNode | null {
  const { amount, unit } = penaltyShown(months);
  if (!/^[0-9]{1,4}$/.test(amount)) return null;
  return (
    <span class="c-tiny c-quiet c-block">
      {words.t(`request.up-to-${unit}`, { n: Number(amount) })}
    </span>
  );
}

function targets(words: Words, facts: DraftFacts) {
  const whole = readFacts(facts).targets;
  const halfTyped = (facts.targets ?? []).length - whole.length;
  if (whole.length === 0 && halfTyped <= 0) return null;
  return (
    <>
      {whole.map((target) => (
        <div>
          <PlainText words={words} text={targetText(words, target)} />
        </div>
      ))}
      {halfTyped > 0 ? (
        <div class="c-quiet">{words.t('request.half-typed', { n: halfTyped })}</div>
      ) : null}
    </>
  );
}

function urgency(words: Words, facts: DraftFacts) {
  const level = facts.urgency?.level?.trim();
  if (!level) return null;
  return (
    <>
      {nameOf(words, 'priority', level) ?? <Said>{level}</Said>}
      {facts.urgency?.why?.trim() ? (
        <div>
          <PlainText words={words} text={facts.urgency.why} />
        </div>
      ) : null}
    </>
  );
}
