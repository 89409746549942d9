import { CheckboxField, Pinpoints, Status, TextBox } from '@comity/design';
import { sentence, theState } from '@comity/words';
import type { VNode } from 'preact';
import { LawText } from '../law/law-text.tsx';
import type { AskedField } from './contents-fields.ts';
import type { ContentsPageProps } from './contents-scene.ts';
import { factTold } from './fact-told.tsx';
import { problemHref, requestFieldId } from './problem-links.tsx';

export interface ContentsRowProps extends ContentsPageProps {
  readonly asked: AskedField;
}

/** One field: asked here, or answered elsewhere with the way there. */
export function ContentsRow(props: ContentsRowProps): VNode {
  const { asked } = props;
  if (asked.by !== 'contents') return <AnsweredElsewhere {...props} />;
  return asked.at === 'contents.intendsMlaRequest' ? (
    <Intention {...props} />
  ) : (
    <Written {...props} />
  );
}

const pinsOf = ({ field }: AskedField): readonly string[] =>
  field.pinpoint === null ? [] : [field.pinpoint];

const nameIn = ({ at }: AskedField): string => at.slice('contents.'.length);

function Written({ visit, draft, asked, wrong, missing }: ContentsRowProps): VNode {
  const { words } = visit;
  return (
    <TextBox
      words={words}
      problems={[...wrong, ...missing]}
      name={asked.at}
      label={<LawText words={words}>{asked.field.label}</LawText>}
      pinpoints={pinsOf(asked)}
      ifAvailable={!asked.field.required}
      hint={<Hint visit={visit} asked={asked} />}
      rows={3}
      value={draft.facts.contents?.[nameIn(asked)] ?? ''}
    />
  );
}

/** Where the field comes from when it is not the instrument itself, and what the data notes. */
function Hint({ visit, asked }: Pick<ContentsRowProps, 'visit' | 'asked'>): VNode | null {
  const { words } = visit;
  const { from, source, note, confidence } = asked.field;
  if (from === 'instrument' && note === null && confidence === 'high') return null;
  return (
    <>
      {note === null ? null : <LawText words={words}>{note}</LawText>}{' '}
      {from === 'instrument'
        ? null
        : words.rich(`request.field-from-${from}`, {
            source: <LawText words={words}>{source}</LawText>,
          })}{' '}
      {confidence === 'low' ? words.t('confidence.verify') : null}
    </>
  );
}

/** The statement that a request follows: ticked as a whole sentence, or written in other words. */
function Intention(props: ContentsRowProps): VNode {
  const { visit, draft, asked, wrong, missing } = props;
  const { words, service } = visit;
  const typed = draft.facts.contents?.[nameIn(asked)] ?? '';
  const statement = sentence(
    words.t('request.intention', { state: theState(words, service.node.participantName) }),
  );
  if (typed !== '' && typed !== statement) return <Written {...props} />;
  return (
    <CheckboxField
      words={words}
      problems={[...wrong, ...missing]}
      name={asked.at}
      legend={<LawText words={words}>{asked.field.label}</LawText>}
      pinpoints={pinsOf(asked)}
      ifAvailable={!asked.field.required}
      hint={
        asked.field.note === null ? undefined : <LawText words={words}>{asked.field.note}</LawText>
      }
      values={typed === '' ? [] : [typed]}
      items={[{ value: statement, content: statement }]}
    />
  );
}

/** Answered by the facts or by the act itself. */
function AnsweredElsewhere({ visit, places, draft, asked, missing }: ContentsRowProps): VNode {
  const { words } = visit;
  const told = factTold(visit, places, { facts: draft.facts, asked });
  const { label } = asked.field;
  return (
    <div class="c-answered" id={asked.by === 'act' ? undefined : requestFieldId(asked.at)}>
      <div class="c-beside">
        <span class="govuk-label govuk-label--s">
          <LawText words={words}>{label}</LawText>
        </span>{' '}
        <span class="c-beside__end">
          <Pinpoints at={pinsOf(asked)} />
        </span>
      </div>
      <div class="c-answered__value">
        {!asked.given || told === null ? (
          <Status kind={missing.some(({ at }) => at === asked.at) ? 'late' : 'held'}>
            {words.t('request.not-given')}
          </Status>
        ) : (
          told
        )}{' '}
        {asked.by === 'act' ? (
          <span class="c-quiet c-small">{words.t('request.by-the-act')}</span>
        ) : (
          <a
            class="govuk-link c-small"
            href={problemHref(draft, { code: '', text: '', at: asked.at }, 'contents')}
          >
            {words.t('request.change')}
            <span class="govuk-visually-hidden">
              {' '}
              <LawText words={words}>{label}</LawText>
            </span>
          </a>
        )}
      </div>
    </div>
  );
}
