import {
  Button,
  ButtonGroup,
  Columns,
  InsetText,
  Panel,
  ProblemSummary,
  ProblemText,
  Said,
  StateCode,
  TitleBar,
  WarningText,
} from '@comity/design';
import type { ContactWay, ToCall } from '@comity/feed';

import { type Draft, lastApproval, mayBeApproved } from '@comity/service';
import { type Spoken, spoken, theState } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD, type OfficerVisit } from '../../http/screen.ts';
import { hereOf } from '../here.ts';
import { Advice } from '../new-request/check-page.tsx';
import type { CheckScene } from '../new-request/check-scene.ts';
import { Preview } from '../new-request/preview.tsx';
import { ReleasePanel } from '../new-request/release-panel.tsx';
import { stepHref } from '../new-request/steps.tsx';
import { WallWanted } from '../new-request/wall-wanted.tsx';
import { participantNamed } from '../participant-name.ts';
import { Ladder } from '../reach/ladder.tsx';

/** Hidden field: a draft as it was shown, `ID:VERSION`. */
export const DRAFT_FIELD = 'draft';

/** The ways to a State whose node does not answer, and the number one would call it back by. */
export interface WaysBeside {
  readonly ways: readonly ContactWay[];
  readonly call: ToCall;
}

export interface EmergencyCheckProps {
  readonly visit: OfficerVisit;
  readonly scenes: readonly CheckScene[];
  readonly problems: readonly Spoken[];
  /** States that were asked by this form already, with their cases. */
  readonly sent: readonly Draft[];
  /** By draft: the ways to a State whose node does not answer now. */
  readonly ways: ReadonlyMap<string, WaysBeside>;
}

/** Exactly what each State will read, and one button for all of them. */
export function EmergencyCheck(props: EmergencyCheckProps): VNode {
  const { visit, scenes, problems, sent, ways } = props;
  const { words, formToken } = visit;
  const ready = scenes.filter((scene) => isReady(scene));
  const names = ready.map(({ places, draft }) =>
    theState(words, places.stateName(draft.facts.to ?? '')),
  );
  const [first] = scenes;
  return (
    <>
      <ProblemSummary words={words} problems={problems} />
      <TitleBar title={words.t('emergency.check-title')} lead={words.t('emergency.check-lead')} />
      <Columns
        side="end"
        label={words.t('request.release-title')}
        aside={first === undefined ? <span /> : <ReleasePanel scene={first} />}
      >
        {sent.map((draft) => (
          <InsetText>
            {words.t('emergency.sent-already', {
              state: participantNamed(words, visit.service, draft.facts.to ?? ''),
            })}{' '}
            <a class="govuk-link" href={`/cases/${draft.caseId}/reach`}>
              {words.t('reach.link')}
            </a>
          </InsetText>
        ))}
        {ready.every(isLast) ? null : (
          <WarningText word={words.t('form.warning')}>
            {words.t('emergency.second-officer')}
          </WarningText>
        )}
        {ready.length === 0 ? null : (
          <form method="post" action="/emergency/check">
            <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
            {ready.map(({ draft }) => (
              <input type="hidden" name={DRAFT_FIELD} value={`${draft.id}:${draft.version}`} />
            ))}
            <ButtonGroup>
              <Button preventDoubleClick>
                <span>
                  {words.rich(ready.every(isLast) ? 'emergency.send' : 'emergency.approve', {
                    states: <bdi>{words.all(names)}</bdi>,
                  })}
                </span>
              </Button>
              <a class="govuk-link" href="/drafts">
                {words.t('request.leave')}
              </a>
            </ButtonGroup>
          </form>
        )}
        {scenes.map((scene) => (
          <OneDraft visit={visit} scene={scene} ways={ways.get(scene.draft.id)} />
        ))}
      </Columns>
    </>
  );
}

/** Whether nothing stands between a draft and its release. */
export const isReady = ({ check }: CheckScene): boolean => mayBeApproved(check);

/** Whether this officer's word is the last that is needed. */
const isLast = ({ check: { release } }: CheckScene): boolean => lastApproval(release).isLast;

function OneDraft({
  visit,
  scene,
  ways,
}: {
  readonly visit: OfficerVisit;
  readonly scene: CheckScene;
  readonly ways: WaysBeside | undefined;
}): VNode {
  const { words } = visit;
  const { draft, missing, content, places, check } = scene;
  const to = draft.facts.to ?? '';
  return (
    <Panel
      class="c-panel--apart"
      title={<StateCode code={to} name={places.stateName(to)} />}
      aside={
        <a class="govuk-link" href={stepHref(draft, 'facts')}>
          {words.t('request.change')}{' '}
          <span class="govuk-visually-hidden">
            <Said>{places.stateName(to)}</Said>
          </span>
        </a>
      }
    >
      {missing.length === 0 ? null : (
        <InsetText>
          <p>{words.t('request.missing-title', { n: missing.length })}</p>
          <ul class="govuk-list">
            {missing.map((problem) => (
              <li>
                <ProblemText problem={problem} />
              </li>
            ))}
          </ul>
          <a class="govuk-link" href={stepHref(draft, 'check')}>
            {words.t('emergency.complete')}
          </a>
        </InsetText>
      )}
      {draft.state === 'awaiting-release' && !check.release.mine.ok ? (
        <InsetText>{spoken(words, check.release.mine.error).text}</InsetText>
      ) : null}
      {ways === undefined ? null : (
        <>
          <p>{words.t('ladder.before-sending')}</p>
          <Ladder
            here={hereOf(visit)}
            names={visit.service}
            ways={ways.ways}
            id={`ways-${draft.id}`}
            to={ways.call}
          />
        </>
      )}
      <WallWanted scene={scene} />
      <Advice scene={scene} />
      {content === null ? null : (
        <Preview visit={visit} places={places} draft={draft} content={content} changeable={false} />
      )}
    </Panel>
  );
}
