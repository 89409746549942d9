import { hasOpenPart, urgencyOf } from '@comity/case';
import { Code, type Here, Lines, Panel, Said, StateCode, Status } from '@comity/design';
import type { CaseView, KnownParticipant, Side as PartySide, Service } from '@comity/service';
import type { VNode } from 'preact';
import { RelaysLine } from '../reach/relays-line.tsx';

/** Of an urgent request the way to who has been reached; an emergency has it at its head. */
function WhoIsReached({ words, view }: { readonly words: Here['words']; readonly view: CaseView }) {
  const { side, state, caseId } = view;
  if (side !== 'requesting' || !hasOpenPart(state) || urgencyOf(state).claimed !== 'urgent') {
    return null;
  }
  return (
    <p>
      <a class="govuk-link" href={`/cases/${encodeURIComponent(caseId)}/reach`}>
        {words.t('reach.link')}
      </a>
    </p>
  );
}

interface ParticipantsProps {
  readonly here: Here;
  readonly names: Pick<Service, 'named'>;
  readonly view: CaseView;
  readonly directory: readonly KnownParticipant[];
}

/** Who takes part, how the line to the other State stands, and what went or waits by relays. */
export function Participants({ here, names, view, directory }: ParticipantsProps): VNode {
  const { words } = here;
  return (
    <Panel title={words.t('case.participants')} padded={false}>
      <Lines
        items={[
          <Party here={here} side={view.us} entry={entryOf(directory, view.us)} />,
          <Party
            here={here}
            side={view.them}
            entry={entryOf(directory, view.them)}
            link={view.link}
            relays={
              <>
                <RelaysLine {...{ here, names }} link={view.link} carried={view.carried} />
                <WhoIsReached words={words} view={view} />
              </>
            }
          />,
        ]}
      />
    </Panel>
  );
}

const entryOf = (directory: readonly KnownParticipant[], side: PartySide) =>
  directory.find((entry) => entry.participant === side.participant);

interface PartyProps {
  readonly here: Here;
  readonly side: PartySide;
  readonly entry: KnownParticipant | undefined;
  readonly link?: CaseView['link'];
  readonly relays?: VNode;
}

const LINK_KINDS = { up: 'open', down: 'late', unknown: 'held' } as const;

function Party({ here, side, entry, link, relays }: PartyProps): VNode {
  const { words, now } = here;
  return (
    <div class="c-small">
      <StateCode code={side.participant} /> <Said>{side.authorityName}</Said>
      <p class="c-tiny c-quiet">
        <bdi>{words.city({ zone: side.zone })}</bdi>{' '}
        {words.t('case.now-there', {
          time: words.at(now, side.zone, 'time'),
          offset: words.offset(now, side.zone),
        })}
      </p>
      {link === undefined ? null : (
        <p>
          <Status kind={LINK_KINDS[link.state]}>{words.t(`case.link-${link.state}`)}</Status>{' '}
          {link.heardAt === null ? null : (
            <span class="c-tiny c-quiet">
              {words.t('case.link-heard', { moment: words.moment(link.heardAt, here.place.zone) })}
            </span>
          )}
        </p>
      )}
      {relays ?? null}
      {entry === undefined ? null : (
        <p class="c-tiny c-quiet">
          {words.t('case.fingerprint')}{' '}
          <a class="c-fingerprint" href={`/directory#${side.participant}`}>
            <Code>{entry.fingerprint}</Code>
          </a>
        </p>
      )}
    </div>
  );
}
