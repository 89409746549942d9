import { Code, Panel, StateCode } from '@comity/design';
import type { ToldRelay } from '@comity/service';
import { stateName } from '@comity/words';
import type { ComponentChildren, VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { participantNamed } from '../participant-name.ts';
import { WideTable } from '../wide-table.tsx';

interface CarriedProps {
  readonly visit: OfficerVisit;
  readonly relay: ToldRelay;
}

const CARRIED = ['from', 'to', 'lane', 'waiting', 'bytes', 'oldest', 'answered'] as const;
const GIVEN = ['to', 'by', 'lane', 'waiting', 'oldest'] as const;

/** What this node carries for others and has others carry, and who has agreed to it: counts and ages. */
export function RelayCarried({ visit, relay }: CarriedProps): VNode {
  const { words, service, session } = visit;
  const { carried, given, named, namedBy } = relay;
  const { zone } = session.officer;
  const state = (code: string): VNode => (
    <StateCode code={code} name={stateName(words, service.named(code))} />
  );
  const since = (at: string | null): string => (at === null ? '–' : words.moment(at, zone));
  const names = (codes: readonly string[]): string =>
    words.list(codes.map((code) => participantNamed(words, service, code)));
  return (
    <>
      <Told
        words={words}
        title={words.t('command-relay.carried')}
        head={CARRIED.map((name) => words.t(`command-relay.head-${name}`))}
        rows={carried.map((row) => [
          ...[state(row.sender), state(row.recipient), words.t(`keeping.lane-${row.lane}`)],
          ...[words.number(row.waiting), words.number(row.bytes), since(row.oldest)],
          words.number(row.answered),
        ])}
      />
      <Told
        words={words}
        title={words.t('command-relay.given')}
        head={GIVEN.map((name) => words.t(`command-relay.head-${name}`))}
        rows={given.map((row) => [
          ...[state(row.peer), state(row.relay), words.t(`keeping.lane-${row.lane}`)],
          ...[words.number(row.open), since(row.oldest)],
        ])}
      />
      <Panel title={words.t('keeping.relay-agreed')}>
        <p>
          {namedBy.length === 0
            ? words.t('command-relay.named-by-nobody')
            : words.t('command-relay.named-by', { states: names(namedBy) })}
        </p>
        {named.map(({ authority, relays }) => (
          <p>
            {words.rich('command-relay.named', {
              authority: <Code>{authority}</Code>,
              relays: names(relays),
            })}
          </p>
        ))}
        <p class="c-quiet">{words.t('command-relay.agreed')}</p>
        <p>
          <a class="govuk-link" href={`/directory/${service.node.participant}`}>
            {words.t('roster.seen-link')}
          </a>
        </p>
      </Panel>
    </>
  );
}

interface ToldProps {
  readonly words: OfficerVisit['words'];
  readonly title: string;
  readonly head: readonly ComponentChildren[];
  readonly rows: readonly (readonly ComponentChildren[])[];
}

const Told = ({ words, title, head, rows }: ToldProps): VNode =>
  rows.length === 0 ? (
    <Panel title={title}>
      <p>{words.t('command-relay.none')}</p>
    </Panel>
  ) : (
    <WideTable title={title} head={head} rows={rows} />
  );
