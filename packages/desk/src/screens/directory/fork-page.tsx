import {
  Button,
  ButtonGroup,
  Facts,
  InsetText,
  Lines,
  Panel,
  ProblemSummary,
  RadioField,
  Said,
  TextBox,
  TitleBar,
} from '@comity/design';
import type { Law } from '@comity/law';
import { type FeedFork, type FeedSide, may } from '@comity/service';
import type { Spoken } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD, type OfficerVisit } from '../../http/screen.ts';
import { hereOf } from '../here.ts';
import { theParticipantNamed } from '../participant-name.ts';
import { PlainLine } from '../plain-text.tsx';
import { OneChange } from './changes.tsx';

interface ForkProps {
  readonly visit: OfficerVisit;
  readonly law: Law;
  readonly fork: FeedFork;
  readonly problems: readonly Spoken[];
}

/** The feeds that a State shows, side by side, and which of them counts. */
export function ForkPage({ visit, law, fork, problems }: ForkProps): VNode {
  const { words, service, session } = visit;
  const state = theParticipantNamed(words, service, fork.participant);
  return (
    <div class="c-reading c-stack">
      <ProblemSummary words={words} problems={problems} />
      <TitleBar
        title={words.t('directory.fork-title', { state })}
        lead={words.t('directory.fork-lead', { state })}
      />
      {fork.sides.map((side) => (
        <SidePanel visit={visit} law={law} side={side} />
      ))}
      <Asked visit={visit} fork={fork} />
      {may(session.officer.role, 'directory.chooseFeed') ? (
        <ChooseForm visit={visit} fork={fork} problems={problems} />
      ) : null}
    </div>
  );
}

const whoseOf = ({ words, service }: OfficerVisit, { peer }: FeedSide): string =>
  peer === null
    ? words.t('directory.fork-here')
    : words.t('directory.fork-shown', { peer: theParticipantNamed(words, service, peer) });

function SidePanel({
  visit,
  law,
  side,
}: Pick<ForkProps, 'visit' | 'law'> & { readonly side: FeedSide }): VNode {
  const { words, session } = visit;
  const { size, groups, signedAt, said } = side;
  return (
    <Panel title={whoseOf(visit, side)}>
      <Facts
        facts={[
          { name: words.t('directory.fork-last'), value: String(size) },
          ...(signedAt === null
            ? []
            : [
                {
                  name: words.t('directory.fork-signed'),
                  value: words.moment(signedAt, session.officer.zone),
                },
              ]),
        ]}
      />
      <h3>{words.t('directory.fork-groups')}</h3>
      <ol class="c-groups">
        {groups.map(({ word, digits }, index) => (
          <li>
            <span class="c-groups__place">{index + 1}</span>
            <b>
              <bdi>{word}</bdi>
            </b>
            <span class="c-groups__digits">{digits}</span>
          </li>
        ))}
      </ol>
      <h3>{words.t('directory.fork-said')}</h3>
      {said === null ? <p>{words.t('directory.fork-not-given')}</p> : null}
      {said?.length === 0 ? <p>{words.t('directory.fork-says-nothing')}</p> : null}
      <Lines
        items={(said ?? []).map((one) => (
          <OneChange here={hereOf(visit)} law={law} one={one} whole />
        ))}
      />
    </Panel>
  );
}

/** What one officer has named, for the second one to ask about. */
function Asked({ visit, fork: { asked, participant } }: Pick<ForkProps, 'visit' | 'fork'>) {
  const { words, session, formToken } = visit;
  if (asked === null) return null;
  return (
    <InsetText>
      <p>
        {words.rich('directory.fork-asked', {
          name: <Said>{asked.by.name}</Said>,
          moment: words.moment(asked.at, session.officer.zone),
          note: <PlainLine text={asked.note} />,
        })}
      </p>
      {may(session.officer.role, 'directory.stopFeedChoice') ? (
        <form method="post" action={`/directory/${encodeURIComponent(participant)}/fork`}>
          <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
          <Button name="do" value="stop" class="govuk-button--secondary" preventDoubleClick>
            {words.t('directory.fork-stop')}
          </Button>
        </form>
      ) : null}
    </InsetText>
  );
}

function ChooseForm({ visit, fork, problems }: Omit<ForkProps, 'law'>): VNode {
  const { words, formToken, form } = visit;
  const { participant, sides } = fork;
  const field = { words, problems };
  return (
    <form method="post" action={`/directory/${encodeURIComponent(participant)}/fork`} novalidate>
      <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
      <RadioField
        {...field}
        name="side"
        legend={words.t('directory.fork-side')}
        value={form.one('side')}
        items={sides
          .filter(({ said }) => said !== null)
          .map((side) => ({
            value: side.hash,
            content: words.t('directory.fork-option', {
              whose: whoseOf(visit, side),
              n: side.size,
            }),
          }))}
      />
      <TextBox
        {...field}
        name="note"
        label={words.t('directory.fork-note')}
        hint={words.t('directory.fork-note-hint')}
        rows={3}
        value={form.one('note')}
      />
      <ButtonGroup>
        <Button preventDoubleClick>{words.t('directory.fork-choose')}</Button>
        <Button
          href={`/directory/${encodeURIComponent(participant)}`}
          class="govuk-button--secondary"
        >
          {words.t('publish.cancel')}
        </Button>
      </ButtonGroup>
    </form>
  );
}
