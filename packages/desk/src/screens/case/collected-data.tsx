import { collectionOf, lifeOf, type PartState } from '@comity/case';
import { Facts, type Here, Lines, Panel } from '@comity/design';
import type { Law } from '@comity/law';
import type { CaseView } from '@comity/service';
import type { VNode } from 'preact';
import { statedRows } from '../stated/stated.tsx';
import { actTitle } from './act-names.ts';
import { partName } from './measure-names.ts';
import { readerOf } from './reader.ts';

interface CollectedDataProps {
  readonly here: Here;
  readonly law: Law;
  readonly view: CaseView;
}

/** Data that is collected while it is sent, for both sides: until when, on what terms, and by which acts. */
export function CollectedData(props: CollectedDataProps): VNode | null {
  const { here, view } = props;
  const parts = view.state.parts.filter((part) => collectionOf(part) !== null);
  if (parts.length === 0) return null;
  return (
    <Panel title={here.words.t('collected.title')} padded={false}>
      <Lines items={parts.map((part) => <CollectedPart {...props} part={part} />)} />
    </Panel>
  );
}

function CollectedPart({
  here,
  law,
  view,
  part,
}: CollectedDataProps & { readonly part: PartState }): VNode {
  const { words } = here;
  const live = collectionOf(part);
  const reader = readerOf(words, view, { here, law });
  const acts = lifeOf(view.state, part);
  const said = acts.find(({ act }) => act === live?.act);
  const rows =
    said === undefined || said.content === null
      ? []
      : statedRows(said.kind, said.content, reader).filter(({ at }) => TERMS.has(at));
  return (
    <div>
      {view.state.parts.length < 2 ? null : <p>{partName(words, part.id, part.measure)}</p>}
      <p class="c-lead">{lastDay(words, live)}</p>
      <Facts facts={rows} />
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

/** Until which whole day it goes on, where it is collected; or that it is over. */
function lastDay(words: Here['words'], live: ReturnType<typeof collectionOf>) {
  if (live === null || live.until === null) return null;
  const { stopped, until, zone } = live;
  if (stopped === null) {
    return words.rich('collected.until', {
      day: words.day(until, 'wholeDay'),
      city: <bdi>{words.city({ zone })}</bdi>,
    });
  }
  return stopped.day === undefined
    ? words.t('collected.over')
    : words.t('collected.ended', { day: words.day(stopped.day, 'wholeDay') });
}

/** What a start says beside the day. */
const TERMS: ReadonlySet<string> = new Set(['began', 'by', 'thresholds', 'instalments']);
