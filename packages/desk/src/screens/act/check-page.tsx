import type { ActDraft } from '@comity/case';
import {
  Button,
  ButtonGroup,
  Lines,
  Panel,
  Pinpoint,
  Pinpoints,
  ProblemText,
  StateCode,
  SummaryList,
} from '@comity/design';
import { type Spoken, theState } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD } from '../../http/screen.ts';
import { aboutParts } from '../case/about-parts.ts';
import { actName } from '../case/act-names.ts';
import { readerOf } from '../case/reader.ts';
import { statedRows } from '../stated/stated.tsx';
import type { Scene } from './act-form.ts';

export interface CheckPageProps {
  readonly scene: Scene;
  readonly slug: string;
  readonly act: ActDraft;
  readonly warnings: readonly Spoken[];
  /** What was typed, to be sent again with the signature or taken back to the form. */
  readonly carried: readonly (readonly [string, string])[];
  readonly formToken: string;
}

/** Exactly what will be signed, before it is. */
export function CheckPage(props: CheckPageProps): VNode {
  const { scene, slug } = props;
  const { words, view, session } = scene;
  const { officer } = session;
  return (
    <form class="c-reading" method="post" action={`/cases/${view.caseId}/${slug}`}>
      <input type="hidden" name={FORM_TOKEN_FIELD} value={props.formToken} />
      {props.carried.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <h1>{words.t('act.check-title')}</h1>
      <p class="c-lead">
        {words.rich('act.check-lead', {
          authority: <bdi>{officer.authorityName}</bdi>,
          state: <bdi>{theState(words, view.them.participantName)}</bdi>,
        })}
      </p>
      <Statement {...props} />
      <Warnings {...props} />
      <ButtonGroup>
        <Button name="confirmed" value="yes" preventDoubleClick>
          {words.t('act.sign')}
        </Button>
        <Button name="change" value="yes" class="govuk-button--secondary">
          {words.t('act.change')}
        </Button>
        <a class="govuk-link" href={`/cases/${view.caseId}`}>
          {words.t('act.cancel')}
        </a>
      </ButtonGroup>
    </form>
  );
}

/** Every row of what will be signed: who, to whom, what, on what basis. */
function Statement({ scene, act }: CheckPageProps): VNode {
  const { words, view, session } = scene;
  const { officer } = session;
  const parts = aboutParts(words, view, act.parts);
  return (
    <SummaryList
      rows={[
        { key: words.t('act.kind'), value: <b>{actName(words, act.kind)}</b> },
        {
          key: words.t('act.signed-by'),
          value: (
            <>
              <StateCode code={view.us.participant} />{' '}
              {words.rich('case.by-line', {
                authority: <bdi>{officer.authorityName}</bdi>,
                role: words.t(`role.${officer.role}`),
                number: <bdi>{officer.number}</bdi>,
              })}
            </>
          ),
        },
        {
          key: words.t('act.sent-to'),
          value: (
            <>
              <StateCode code={view.them.participant} /> <bdi>{view.them.authorityName}</bdi>
            </>
          ),
        },
        parts === null ? null : { key: words.t('case.about-parts'), value: parts },
        ...statedRows(act.kind, act.content, readerOf(words, view, scene)).map((stated) => ({
          key: stated.name,
          value: stated.value,
        })),
        act.pinpoints.length === 0
          ? null
          : { key: words.t('act.pinpoint'), value: <Pinpoints at={act.pinpoints} /> },
      ]}
    />
  );
}

function Warnings({ scene, warnings }: CheckPageProps) {
  const { words } = scene;
  if (warnings.length === 0) return null;
  return (
    <Panel title={words.t('act.check-warnings')} padded={false} class="c-panel--apart">
      <Lines
        items={[
          <span class="c-small c-quiet">{words.t('act.check-warnings-lead')}</span>,
          ...warnings.map((warning) => (
            <>
              <ProblemText problem={warning} />{' '}
              {warning.pinpoint === undefined ? null : <Pinpoint at={warning.pinpoint} />}
            </>
          )),
        ]}
      />
    </Panel>
  );
}
