import {
  type Due,
  keptUntil,
  LAPSES_WITHIN_DAYS,
  lapsesSoon,
  lifeOf,
  liveOf,
  type PartState,
  partAsked,
} from '@comity/case';
import { Facts, type Here, Lines, Panel, Status } from '@comity/design';
import type { Law } from '@comity/law';
import type { CaseView } from '@comity/service';
import { nameOf, type Words } from '@comity/words';
import type { VNode } from 'preact';
import { targetText } from '../request/target-text.ts';
import { statedRows } from '../stated/stated.tsx';
import { said } from '../stated/text.tsx';
import { actTitle } from './act-names.ts';
import { partName } from './measure-names.ts';
import { readerOf } from './reader.ts';

interface KeptDataProps {
  readonly here: Here;
  readonly law: Law;
  readonly view: CaseView;
}

/** Data that is kept because of the case, for both sides: until when, then what and where, and by which acts. */
export function KeptData(props: KeptDataProps): VNode | null {
  const { here, view } = props;
  const parts = view.state.parts.filter((part) => liveOf(part) !== null);
  if (parts.length === 0) return null;
  return (
    <Panel title={here.words.t('kept.title')} padded={false}>
      <Lines items={parts.map((part) => <KeptPart {...props} part={part} />)} />
    </Panel>
  );
}

function KeptPart({ here, law, view, part }: KeptDataProps & { readonly part: PartState }): VNode {
  const { words } = here;
  const ends = keptUntil(view.due, part);
  const held = ends?.held?.code ?? liveOf(part)?.stopped?.because;
  const reader = readerOf(words, view, { here, law });
  const acts = lifeOf(view.state, part);
  const what = acts
    .map(({ kind, content }) =>
      content === null ? [] : statedRows(kind, content, reader).filter(({ at }) => WHAT.has(at)),
    )
    .findLast((rows) => rows.length > 0);
  const targets = partAsked(view.state, part)?.targets ?? [];
  return (
    <div>
      {view.state.parts.length < 2 ? null : <p>{partName(words, part.id, part.measure)}</p>}
      {held === undefined ? null : <b>{nameOf(words, 'due', `held-${held}`) ?? held}</b>}
      {ends === undefined ? null : <LastDay words={words} due={ends} />}
      {ends !== undefined && lapsesSoon(ends, { now: here.now, zone: here.place.zone }) ? (
        <p>
          <Status kind="late">{words.t('kept.lapses-soon', { n: LAPSES_WITHIN_DAYS })}</Status>
        </p>
      ) : null}
      <Facts
        facts={[
          ...(what ?? []),
          ...targets.map((target, row) => ({
            name: words.t('case.item', { n: row + 1 }),
            value: said(words, targetText(words, { ...target }, reader.zones)),
          })),
        ]}
      />
      <ul class="govuk-list c-small">
        {acts.map((act) => (
          <li>
            <a
              class="govuk-link"
              href={`/cases/${view.caseId}#act-${view.state.timeline.indexOf(act) + 1}`}
            >
              {actTitle(words, act)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The last day, as a whole day where the data is. */
function LastDay({ words, due }: { readonly words: Words; readonly due: Due }): VNode | null {
  const { day, zone } = due;
  if (day === undefined || zone === undefined) return null;
  return (
    <p class="c-lead">
      {words.rich('kept.last-day', {
        day: words.day(day, 'wholeDay'),
        city: <bdi>{words.city({ zone })}</bdi>,
      })}
    </p>
  );
}

/** What a confirmation says beside the day. */
const WHAT: ReadonlySet<string> = new Set(['preserved', 'holder', 'since']);
