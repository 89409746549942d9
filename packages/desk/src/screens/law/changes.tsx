import { Lines, Panel, Said } from '@comity/design';
import {
  changesOfState,
  type JurisdictionCode,
  type Law,
  latestChanges,
  type TreatyChange,
} from '@comity/law';
import type { Words } from '@comity/words';
import { instrumentShort, stateNamed } from '../law-names.ts';
import { FoldPanel } from './fold-panel.tsx';
import { instrumentHref, stateHref } from './law-address.ts';
import { type LawVisit, lawOf, todayOf } from './law-visit.ts';

/** The last days up to today on which a treaty started or ended, for somebody or for all. */
export function ChangedLately({ visit }: { readonly visit: LawVisit }) {
  const latest = latestChanges(lawOf(visit), { upTo: todayOf(visit), most: 6 });
  return (
    <Panel title={visit.words.t('change.lately')} padded={false}>
      <Lines items={latest.map((row) => <ChangeLine visit={visit} row={row} />)} />
    </Panel>
  );
}

interface HistoryProps {
  readonly visit: LawVisit;
  readonly state: JurisdictionCode;
  readonly on: string;
}

/** From when treaties bind a State, and until when, as it was on a day. */
export function StateHistory({ visit, state, on }: HistoryProps) {
  const { words } = visit;
  const days = changesOfState(lawOf(visit), { state, upTo: on });
  const year = days.at(-1)?.on.slice(0, 4) ?? '';
  return (
    <FoldPanel
      title={words.t('state.history')}
      id="history"
      note={days.length === 0 ? '' : words.t('change.count', { n: days.length, year })}
      padded={false}
    >
      {days.length === 0 ? (
        <p class="c-law-more">{words.t('change.none')}</p>
      ) : (
        <Lines items={days.map((row) => <ChangeLine visit={visit} row={row} />)} />
      )}
    </FoldPanel>
  );
}

/** The day leads to what it changed: to the State where it is one, else to the instrument. */
function ChangeLine({ visit, row }: { readonly visit: LawVisit; readonly row: TreatyChange }) {
  const { words } = visit;
  const { on, what, instrument, states, sure } = row;
  const [only, ...more] = states;
  const href =
    only === undefined || more.length > 0 ? instrumentHref(instrument, on) : stateHref(only, on);
  return (
    <>
      <a class="govuk-link" href={href}>
        {words.day(on, 'wholeDate')}
      </a>{' '}
      {words.rich(`change.${what}`, {
        instrument: <Said>{instrumentShort(words, lawOf(visit), instrument)}</Said>,
        who: <bdi>{whoOf(words, lawOf(visit), states)}</bdi>,
      })}
      {sure ? null : <span class="c-quiet"> ({words.t('change.unconfirmed')})</span>}
    </>
  );
}

function whoOf(words: Words, law: Law, states: readonly JurisdictionCode[]): string {
  const [only, ...more] = states;
  if (only === undefined) return words.t('change.all-parties');
  return more.length === 0
    ? stateNamed(words, law, only)
    : words.t('change.states', { n: states.length });
}
