import type { Coded } from '@comity/base';
import { fittingParts, partsFor } from '@comity/case';
import {
  Button,
  ButtonGroup,
  CheckboxField,
  Columns,
  Facts,
  Panel,
  ProblemSummary,
} from '@comity/design';
import { describedKind } from '@comity/statements';
import { nameOf, type Spoken, sentence, spoken, theState } from '@comity/words';
import type { VNode } from 'preact';
import type { Fields } from '../../http/form.ts';
import { FORM_TOKEN_FIELD } from '../../http/screen.ts';
import { CallBackFirstIn } from '../case/call-back-first.tsx';
import { partName } from '../case/measure-names.ts';
import { readerOf } from '../case/reader.ts';
import type { Typed } from '../described/asker.ts';
import { EnterButton } from '../described/enter-button.tsx';
import { rowsSoFar } from '../stated/stated.tsx';
import { TypedBefore } from '../typed-before.tsx';
import type { ActForm, Scene } from './act-form.ts';
import { PARTS_ASKED_FIELD, PARTS_FIELD } from './act-href.ts';
import { AskedPanel } from './asked-panel.tsx';
import { CameSince, OthersSaid, othersSaidIn } from './came-since.tsx';
import { formWords } from './field-label.ts';
import { NotUnderstood } from './not-understood.tsx';
import { OWN_ACTS_FIELD, OwnActs } from './own-acts.tsx';
import { RequestPanel } from './request-panel.tsx';

export interface ActPageProps {
  readonly scene: Scene;
  readonly form: ActForm;
  /** What is typed so far into the fields of the kind. */
  readonly typed: Typed;
  /** The form as it was posted; the address's own when it is opened. */
  readonly posted: Fields;
  /** When that was typed and kept, not sent; null where nothing was. */
  readonly since: string | null;
  readonly problems: readonly Spoken[];
  /** Where it is posted to: its own address. */
  readonly action: string;
  readonly formToken: string;
}

/** The form of one act: what is wrong first, then the question, the fields, one primary button. */
export function ActPage(props: ActPageProps): VNode {
  const { scene, form, typed, posted, since, problems, formToken } = props;
  const { words, view } = scene;
  const state = theState(words, view.them.participantName);
  const { Body, Aside = RequestPanel } = form;
  return (
    <Columns
      side="end"
      aside={
        <>
          {answersParts(form) ? null : <AskedPanel kind={form.kind} scene={scene} />}
          <Aside scene={scene} />
        </>
      }
      label={words.t('act.request')}
    >
      <ProblemSummary words={words} problems={problems} />
      <CameSince scene={scene} since={othersSaidIn(posted).othersSaid} />
      <form method="post" action={props.action} novalidate>
        <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
        <OwnActs view={view} posted={posted.one(OWN_ACTS_FIELD)} />
        <OthersSaid view={view} />
        <EnterButton text={formWords(words, form.slug, 'button', state)} />
        <h1>{formWords(words, form.slug, 'title', state)}</h1>
        <p class="c-lead">{sentence(formWords(words, form.slug, 'lead', state))}</p>
        <TypedBefore words={words} since={since} zone={scene.session.officer.zone} />
        <CallBackFirstIn here={scene.here} view={view} toCall={scene.toCall} />
        <NotUnderstood words={words} view={view} kind={form.kind} />
        {answersParts(form) ? <AskedPanel kind={form.kind} scene={scene} /> : null}
        <About scene={scene} form={form} posted={posted} problems={problems} />
        <Body scene={scene} typed={typed} problems={problems} />
        <ButtonGroup>
          <Button preventDoubleClick>{formWords(words, form.slug, 'button', state)}</Button>
          <a class="govuk-link" href={`/cases/${view.caseId}`}>
            {words.t('act.cancel')}
          </a>
        </ButtonGroup>
      </form>
    </Columns>
  );
}

/**
 * Whether the reply names no single question of the other side: then what it says yes or no to stands
 * before its fields, and not beside them.
 */
function answersParts({ kind }: ActForm): boolean {
  const { fills } = describedKind(kind);
  return fills.how === 'replies' && fills.names === undefined;
}

/**
 * Which parts of the request the act is about, where there is a choice; of an act that may be about
 * the case as a whole, where the way here named parts.
 */
function About({
  scene,
  form,
  posted,
  problems,
}: Pick<ActPageProps, 'scene' | 'form' | 'posted' | 'problems'>): VNode | null {
  const { words, view } = scene;
  const { about } = describedKind(form.kind);
  const asked = posted.has(PARTS_ASKED_FIELD);
  const asks = about === 'parts' || (about === 'either' && asked);
  const fitting = asks ? fittingParts(form.kind, view.state) : [];
  if (fitting.length < 2) return null;
  const chosen = asked
    ? posted.all(PARTS_FIELD)
    : form.ticksParts
      ? partsFor(form.kind, view.state)
      : [];
  return (
    <>
      <input type="hidden" name={PARTS_ASKED_FIELD} value="yes" />
      <CheckboxField
        words={words}
        problems={problems}
        name={PARTS_FIELD}
        legend={words.t('act.parts')}
        hint={words.t('act.parts-hint')}
        values={chosen}
        items={fitting.map(({ id, measure, stage }) => ({
          value: id,
          content: partName(words, id, measure),
          hint: words.t(`stage.${stage}`),
        }))}
      />
    </>
  );
}

interface NotNowProps {
  readonly scene: Scene;
  readonly form: ActForm;
  readonly why: Coded | null;
  /** What was typed for it already. */
  readonly typed: Typed;
}

/** The act is not open in the case as it stands, and why. */
export function NotNow({ scene, form, why, typed }: NotNowProps): VNode {
  const { words, view } = scene;
  const { content } = form.said(typed);
  const kept = rowsSoFar(form.kind, content, readerOf(words, view, scene));
  return (
    <div class="c-reading">
      <h1>{words.t('act.not-now-title')}</h1>
      <p>
        <b>{nameOf(words, 'move', form.slug) ?? form.slug}.</b>{' '}
        {why === null ? null : <bdi>{spoken(words, why).text}</bdi>}
      </p>
      {kept.length === 0 ? null : (
        <Panel title={words.t('act.not-now-typed')} class="c-panel--apart">
          <Facts facts={kept} />
        </Panel>
      )}
      <p>
        <a class="govuk-link" href={`/cases/${view.caseId}`}>
          {words.t('act.cancel')}
        </a>
      </p>
    </div>
  );
}
