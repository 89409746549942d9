import { Clock, Lines, Panel, StateCode } from '@comity/design';
import type { SpokenNote } from '@comity/service';
import { stateName } from '@comity/words';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { hereOf } from '../here.ts';

/** What was asked by voice and waits to be written, as clocks and the night desk show it. */
export function SpokenOpen({
  visit,
  notes,
  isHere = false,
}: {
  readonly visit: OfficerVisit;
  readonly notes: readonly SpokenNote[];
  /** On the page where a call is noted: no link to it. */
  readonly isHere?: boolean;
}): VNode {
  const { words } = visit;
  return (
    <Panel
      title={words.t('spoken.open')}
      {...(isHere
        ? {}
        : {
            aside: (
              <a class="govuk-link" href="/spoken">
                {words.t('spoken.note-link')}
              </a>
            ),
          })}
      padded={notes.length === 0}
    >
      {notes.length === 0 ? (
        <p class="c-quiet">{words.t('spoken.none')}</p>
      ) : (
        <Lines items={notes.map((note) => <SpokenLine visit={visit} note={note} />)} />
      )}
    </Panel>
  );
}

function SpokenLine({ visit, note }: { readonly visit: OfficerVisit; readonly note: SpokenNote }) {
  const { words, session } = visit;
  return (
    <>
      <StateCode code={note.peer} name={stateName(words, note.peerName)} />{' '}
      <a class="govuk-link" href={`/spoken/${encodeURIComponent(note.id)}`}>
        {words.t(note.ours ? 'spoken.ours-at' : 'spoken.theirs-at', {
          moment: words.moment(note.saidAt, session.officer.zone),
        })}
      </a>
      <span class="c-block">
        <Clock here={hereOf(visit)} due={note.dueAt} owed note={words.t('spoken.house')} />
      </span>
      {note.missedAt === null ? null : (
        <span class="c-quiet c-block c-small">{words.t('spoken.missed')}</span>
      )}
    </>
  );
}
