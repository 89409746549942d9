import {
  Button,
  Clock,
  Facts,
  Pinpoints,
  ProblemSummary,
  RadioField,
  SelectField,
  type SelectItem,
  TextBox,
  TextField,
  TitleBar,
} from '@comity/design';
import { dayIn } from '@comity/law';
import type { SpokenNote, SpokenTyped, WorkRow } from '@comity/service';
import { type Spoken, stateName } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD, type OfficerVisit } from '../../http/screen.ts';
import { rowName } from '../case-name.ts';
import { Done } from '../done.tsx';
import { hereOf } from '../here.ts';
import { PlainLine, PlainText } from '../plain-text.tsx';
import { SpokenOpen } from './spoken-row.tsx';

export interface SpokenFormProps {
  readonly visit: OfficerVisit;
  readonly typed: SpokenTyped;
  readonly problems: readonly Spoken[];
  readonly notes: readonly SpokenNote[];
  readonly states: readonly SelectItem[];
}

/** One short form for both directions, and what waits already. */
export function SpokenForm({ visit, typed, problems, notes, states }: SpokenFormProps): VNode {
  const { words, formToken, session } = visit;
  const asked = { words, problems };
  return (
    <div class="c-reading c-stack">
      <Done words={words} done={visit.query.one('done')} set="spoken" />
      <ProblemSummary words={words} problems={problems} />
      <TitleBar title={words.t('spoken.title')} lead={words.t('spoken.lead')} />
      <form method="post" action="/spoken" novalidate>
        <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
        <RadioField
          {...asked}
          name="side"
          legend={words.t('spoken.side')}
          value={typed.side}
          items={(['ours', 'theirs'] as const).map((value) => ({
            value,
            content: words.t(`spoken.side-${value}`),
          }))}
        />
        <SelectField
          {...asked}
          name="peer"
          label={words.t('spoken.peer')}
          value={typed.peer}
          items={[{ value: '', text: '' }, ...states]}
        />
        <TextField
          {...asked}
          name="said-at"
          label={words.t('spoken.said-at')}
          hint={words.t('spoken.said-at-hint', {
            city: words.city({ zone: session.officer.zone }),
          })}
          value={typed.saidAt}
          class="govuk-input--width-20"
        />
        <TextField
          {...asked}
          name="with"
          label={words.t('spoken.with')}
          hint={words.t('spoken.with-hint')}
          value={typed.with}
        />
        <TextBox
          {...asked}
          name="what"
          label={words.t('spoken.what')}
          rows={4}
          value={typed.what}
        />
        <Button preventDoubleClick>{words.t('spoken.keep')}</Button>
      </form>
      <SpokenOpen visit={visit} notes={notes} isHere />
    </div>
  );
}

export interface SpokenPageProps {
  readonly visit: OfficerVisit;
  readonly note: SpokenNote;
  readonly problems: readonly Spoken[];
  /** Cases with that State that may be its confirmation. */
  readonly cases: readonly WorkRow[];
}

/** One note: by when it is to be written, and the three ways in which it ends. */
export function SpokenPage({ visit, note, problems, cases }: SpokenPageProps): VNode {
  const { words, session, service } = visit;
  const { zone } = session.officer;
  const [us, on] = [service.node.participant, dayIn(note.saidAt, zone)];
  const [from, to] = note.ours ? [us, note.peer] : [note.peer, us];
  const treaties = service.law.treatiesToInform({ from, to, on });
  const rule = service.law
    .saidInEmergency('by-voice')
    .filter((pinpoint) => treaties.includes(pinpoint.split(':')[0] ?? ''));
  const state = stateName(words, note.peerName);
  return (
    <div class="c-reading c-stack">
      <Done words={words} done={visit.query.one('done')} set="spoken" />
      <ProblemSummary words={words} problems={problems} />
      <TitleBar title={words.t(note.ours ? 'spoken.one-ours' : 'spoken.one-theirs', { state })} />
      <Facts
        facts={[
          { name: words.t('spoken.said-at'), value: words.moment(note.saidAt, zone) },
          { name: words.t('spoken.with'), value: <PlainLine text={note.with} /> },
          { name: words.t('spoken.what'), value: <PlainText words={words} text={note.what} /> },
          { name: words.t('spoken.by'), value: <PlainLine text={note.notedBy.name} /> },
          {
            name: words.t('spoken.due'),
            value:
              note.ended === null ? (
                <Clock here={hereOf(visit)} due={note.dueAt} owed />
              ) : (
                words.moment(note.dueAt, zone)
              ),
          },
          ...(rule.length === 0
            ? []
            : [
                {
                  name: words.t('spoken.rule'),
                  value: (
                    <>
                      {words.t('spoken.forthwith')} <Pinpoints at={rule} />
                    </>
                  ),
                },
              ]),
        ]}
      />
      <p class="c-quiet">{words.t('spoken.house-note')}</p>
      {note.ours || note.ended !== null ? null : (
        <p>
          {words.t('spoken.call-back')}{' '}
          <a class="govuk-link" href={`/directory/${encodeURIComponent(note.peer)}`}>
            {state}
          </a>
        </p>
      )}
      {note.missedAt === null ? null : <p class="c-duty">{words.t('spoken.missed')}</p>}
      {note.ended === null ? (
        <Ways {...{ visit, note, problems, cases }} />
      ) : (
        <Ended visit={visit} ended={note.ended} />
      )}
    </div>
  );
}

function Ended({
  visit: { words, session },
  ended,
}: {
  readonly visit: OfficerVisit;
  readonly ended: NonNullable<SpokenNote['ended']>;
}): VNode {
  const moment = words.moment(ended.at, session.officer.zone);
  return (
    <>
      <p>
        {words.t(ended.case === null ? 'spoken.closed' : 'spoken.written', { moment })}{' '}
        {ended.case === null ? null : (
          <a class="govuk-link" href={`/cases/${encodeURIComponent(ended.case.caseId)}`}>
            {ended.case.reference}
          </a>
        )}
      </p>
      {ended.why === '' ? null : <PlainText words={words} text={ended.why} />}
    </>
  );
}

/** A draft that was begun to confirm it is gone on with: one call needs one request. */
function WriteIt({ visit: { words }, note }: Pick<SpokenPageProps, 'visit' | 'note'>): VNode {
  const id = encodeURIComponent(note.draft ?? note.id);
  return note.draft === null ? (
    <Button href={`/emergency?spoken=${id}`}>{words.t('spoken.write')}</Button>
  ) : (
    <Button href={`/drafts/${id}`}>{words.t('spoken.draft')}</Button>
  );
}

function Ways({ visit, note, problems, cases }: SpokenPageProps): VNode {
  const { words, formToken } = visit;
  const asked = { words, problems };
  const at = `/spoken/${encodeURIComponent(note.id)}`;
  return (
    <>
      {note.ours ? <WriteIt visit={visit} note={note} /> : null}
      {cases.length === 0 ? null : (
        <form method="post" action={at} novalidate>
          <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
          <SelectField
            {...asked}
            name="case"
            label={words.t('spoken.case')}
            value=""
            items={[
              { value: '', text: '' },
              ...cases.map((row) => ({
                value: row.caseId,
                text: words.t('spoken.case-item', {
                  reference: row.reference,
                  name: rowName(words, row),
                }),
              })),
            ]}
          />
          <Button name="do" value="case" class="govuk-button--secondary" preventDoubleClick>
            {words.t('spoken.is-case')}
          </Button>
        </form>
      )}
      <form method="post" action={at} novalidate>
        <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
        <TextBox
          {...asked}
          name="why"
          label={words.t('spoken.why')}
          rows={2}
          value={visit.form.one('why')}
        />
        <Button name="do" value="close" class="govuk-button--secondary" preventDoubleClick>
          {words.t('spoken.close')}
        </Button>
      </form>
    </>
  );
}
