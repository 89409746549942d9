import { Lines, Panel, Said } from '@comity/design';
import { type JurisdictionCode, type Law, type LawChange, lawChanges } from '@comity/law';
import type { Words } from '@comity/words';
import { instrumentShort, stateNamed } from '../law-names.ts';
import { FoldPanel } from './fold-panel.tsx';
import { instrumentHref, stateHref } from './law-address.ts';
import { type LawVisit, lawOf, todayOf } from './law-visit.ts';

/** What happens to a treaty or to who is bound by it, in the words of `change_*`. */
const SHOWN = ['in-force', 'applies', 'bound', 'ended', 'suspended', 'suspension-ended'] as const;
type Shown = (typeof SHOWN)[number];

/** One thing that happened on a day, with all to whom it happened. */
interface Happened {
  readonly on: string;
  readonly what: Shown;
  readonly instrument: string;
  /** Nobody where it concerns the instrument as a whole. */
  readonly states: readonly JurisdictionCode[];
  readonly sure: boolean;
}

const isShown = (what: LawChange['what']): what is Shown => SHOWN.some((one) => one === what);

const kept = new WeakMap<Law, readonly Happened[]>();

/** Changes of treaties, the latest first; what happens to many on one day is one of them. */
function happened(law: Law): readonly Happened[] {
  const found = kept.get(law);
  if (found !== undefined) return found;
  const rows = lawChanges(law.data).flatMap((row) =>
    isShown(row.what) && row.instrument !== null && law.instruments.has(row.instrument)
      ? [{ ...row, what: row.what, instrument: row.instrument }]
      : [],
  );
  const started = new Set(
    rows.flatMap(({ on, what, instrument }) =>
      what === 'in-force' ? [`${on} ${instrument}`] : [],
    ),
  );
  const groups = Map.groupBy(rows, ({ on, what, instrument }) => `${on} ${what} ${instrument}`);
  const made = [...groups.values()].flatMap(([first, ...more]): readonly Happened[] => {
    if (first === undefined) return [];
    const { on, what, instrument } = first;
    if (what === 'bound' && started.has(`${on} ${instrument}`)) return [];
    const all = [first, ...more];
    const states = all.flatMap(({ state }) => (state === null ? [] : [state]));
    return [{ on, what, instrument, states, sure: all.every((row) => row.confidence !== 'low') }];
  });
  kept.set(law, made);
  return made;
}

/** The last days up to today on which a treaty started or ended, for somebody or for all. */
export function ChangedLately({ visit }: { readonly visit: LawVisit }) {
  const { words } = visit;
  const today = todayOf(visit);
  const latest = happened(lawOf(visit)).filter(({ on, sure }) => sure && on <= today);
  return (
    <Panel title={words.t('change.lately')} padded={false}>
      <Lines items={latest.slice(0, 6).map((row) => <ChangeLine visit={visit} row={row} />)} />
    </Panel>
  );
}

interface HistoryProps {
  readonly visit: LawVisit;
  readonly state: JurisdictionCode;
  readonly on: string;
}

/** Every known day up to this one on which a treaty began or ceased to bind a State. */
export function StateHistory({ visit, state, on }: HistoryProps) {
  const { words } = visit;
  const law = lawOf(visit);
  const rows = lawChanges(law.data).flatMap((row) =>
    row.state === state && row.on <= on && isShown(row.what) && row.instrument !== null
      ? [{ ...row, what: row.what, instrument: row.instrument }]
      : [],
  );
  const days = rows.filter(({ instrument }) => law.instruments.has(instrument));
  const first = days.at(-1)?.on.slice(0, 4) ?? '';
  return (
    <FoldPanel
      title={words.t('state.history')}
      id="history"
      note={days.length === 0 ? '' : words.t('change.count', { n: days.length, year: first })}
      padded={false}
    >
      {days.length === 0 ? (
        <p class="c-law-more">{words.t('change.none')}</p>
      ) : (
        <Lines
          items={days.map((row) => (
            <ChangeLine
              visit={visit}
              row={{ ...row, states: [state], sure: row.confidence !== 'low' }}
            />
          ))}
        />
      )}
    </FoldPanel>
  );
}

/** The day leads to what it changed: to the State where it is one, else to the instrument. */
function ChangeLine({ visit, row }: { readonly visit: LawVisit; readonly row: Happened }) {
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
