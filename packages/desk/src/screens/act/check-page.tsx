import { Button, ButtonGroup, InsetText, Pinpoints, StateCode, SummaryList } from '@comity/design';
import type { CheckedAct, Officer, Side } from '@comity/service';
import { type Spoken, theState } from '@comity/words';
import type { ComponentChildren, VNode } from 'preact';
import { FORM_TOKEN_FIELD } from '../../http/screen.ts';
import { aboutParts } from '../case/about-parts.ts';
import { actName } from '../case/act-names.ts';
import { CallBackFirstIn } from '../case/call-back-first.tsx';
import { readerOf } from '../case/reader.ts';
import type { Reader } from '../stated/looks.ts';
import { statedRows } from '../stated/stated.tsx';
import type { Scene } from './act-form.ts';
import { AskedPanel } from './asked-panel.tsx';
import { Warnings } from './warnings.tsx';

export interface CheckPageProps {
  readonly scene: Scene;
  /** The form's address: where it is posted to, and gone back to. */
  readonly action: string;
  readonly act: CheckedAct;
  readonly warnings: readonly Spoken[];
  /** What was typed, to be sent with the signature: what is signed is what this page shows. */
  readonly carried: readonly (readonly [string, string])[];
  readonly formToken: string;
}

/** Exactly what will be signed in a case, before it is. */
export function CheckPage({ scene, ...rest }: CheckPageProps): VNode {
  const { words, view, session } = scene;
  return (
    <SignPage
      {...rest}
      reader={readerOf(words, view, scene)}
      officer={session.officer}
      from={view.us.participant}
      to={view.them}
      parts={aboutParts(words, view, rest.act.parts)}
      asked={
        <>
          <CallBackFirstIn here={scene.here} view={view} toCall={scene.toCall} />
          <AskedPanel kind={rest.act.kind} scene={scene} parts={rest.act.parts} />
        </>
      }
      cancel={{ href: `/cases/${view.caseId}`, text: words.t('act.cancel') }}
    />
  );
}

export interface SignPageProps extends Omit<CheckPageProps, 'scene'> {
  readonly reader: Reader;
  readonly officer: Officer;
  readonly from: string;
  /** The parts that it is about, where there are several. */
  readonly parts: ComponentChildren;
  readonly to: Pick<Side, 'participant' | 'participantName' | 'authorityName'>;
  /** What the other side stated and this replies to. */
  readonly asked?: ComponentChildren;
  /** Where one goes who lets it be. */
  readonly cancel: { readonly href: string; readonly text: string };
}

/** Exactly what will be signed, before it is. */
export function SignPage(props: SignPageProps): VNode {
  const { reader, officer, to } = props;
  const { words } = reader;
  const byTwo = props.act.people > 1;
  return (
    <form class="c-reading" method="post" action={props.action}>
      <input type="hidden" name={FORM_TOKEN_FIELD} value={props.formToken} />
      {props.carried.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <h1>{words.t('act.check-title')}</h1>
      <p class="c-lead">
        {words.rich('act.check-lead', {
          authority: <bdi>{officer.authorityName}</bdi>,
          state: <bdi>{theState(words, to.participantName)}</bdi>,
        })}
      </p>
      <Statement {...props} />
      {props.asked}
      <Warnings words={words} warnings={props.warnings} />
      {byTwo ? <InsetText>{words.t('act.by-two')}</InsetText> : null}
      <ButtonGroup>
        <Button name="confirmed" value="yes" preventDoubleClick>
          {words.t(byTwo ? 'act.propose' : 'act.sign')}
        </Button>
        <Button href={props.action} class="govuk-button--secondary">
          {words.t('act.change')}
        </Button>
        <a class="govuk-link" href={props.cancel.href}>
          {props.cancel.text}
        </a>
      </ButtonGroup>
    </form>
  );
}

/** Every row of what will be signed: who, to whom, what, on what basis. */
function Statement({ reader, officer, from, to, parts, act }: SignPageProps): VNode {
  const { words } = reader;
  return (
    <SummaryList
      rows={[
        { key: words.t('act.kind'), value: <b>{actName(words, act.kind)}</b> },
        {
          key: words.t('act.signed-by'),
          value: (
            <>
              <StateCode code={from} />{' '}
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
              <StateCode code={to.participant} /> <bdi>{to.authorityName}</bdi>
            </>
          ),
        },
        parts === null ? null : { key: words.t('case.about-parts'), value: parts },
        ...statedRows(act.kind, act.content, reader).map((stated) => ({
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
