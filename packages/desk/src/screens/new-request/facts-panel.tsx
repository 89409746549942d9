import { contentSoFar } from '@comity/case';
import { type Fact, Facts, Panel, Said, StateCode } from '@comity/design';
import { dayIn } from '@comity/law';
import type { Draft } from '@comity/service';
import { stateName, type Words } from '@comity/words';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { PlainText } from '../plain-text.tsx';
import { rowsSoFar } from '../stated/stated.tsx';
import type { Places } from './places.ts';
import { stepHref, stepOf } from './steps.tsx';

export interface FactsPanelProps {
  readonly visit: OfficerVisit;
  readonly places: Places;
  readonly draft: Pick<Draft, 'id' | 'facts'>;
  /** False where it lies at another office: there is no way back to the fields. */
  readonly changeable?: boolean;
}

/** The facts beside a later step, with the way back to them. */
export function FactsPanel({ visit, places, draft, changeable = true }: FactsPanelProps): VNode {
  const { words, service } = visit;
  const { facts } = draft;
  const node = service.node;
  const to = facts.to?.trim() ?? '';
  const authority = places.addressee(facts.toAuthority);
  const rows: readonly (Fact | null)[] = [
    row(words.t('request.fact-case'), text(words, facts.title)),
    row(
      words.t('request.fact-from'),
      <StateCode code={node.participant} name={stateName(words, node.participantName)} />,
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
      words.day(dayIn(visit.now, visit.session.officer.zone), 'wholeDate'),
    ),
    ...rowsSoFar('request-submitted', contentSoFar(facts), { words, law: service.law.law }).filter(
      // Whoever cannot turn to the other steps reads all of it here.
      ({ at }) => at !== 'title' && (!changeable || stepOf(at) === 'facts'),
    ),
  ];
  return (
    <Panel
      title={words.t('request.fact-title')}
      aside={
        changeable ? <a href={stepHref(draft, 'facts')}>{words.t('request.change')}</a> : undefined
      }
    >
      <Facts facts={rows.filter((one) => one !== null)} />
    </Panel>
  );
}

const row = (name: string, value: Fact['value']): Fact | null =>
  value === null ? null : { name, value };

const text = (words: Words, typed: string | undefined) =>
  typed?.trim() ? <PlainText words={words} text={typed} /> : null;
