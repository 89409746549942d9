import { CheckboxField, fieldIdOf, Pinpoints, Said, Status, TextBox } from '@comity/design';
import { sentence, theState, type Words, wordsWritten } from '@comity/words';
import type { VNode } from 'preact';
import { LawText } from '../law/law-text.tsx';
import { instrumentNamed } from '../law-names.ts';
import { type AskedField, contentsName } from './contents-fields.ts';
import type { ContentsPageProps } from './contents-scene.ts';
import { factTold } from './fact-told.tsx';
import { problemHref } from './problem-links.tsx';

interface ContentsRowProps extends ContentsPageProps {
  readonly asked: AskedField;
}

/** One field: asked here, or answered elsewhere with the way there. */
function ContentsRow(props: ContentsRowProps): VNode {
  const { asked } = props;
  if (asked.by !== 'contents') return <AnsweredElsewhere {...props} />;
  return contentsName(asked.at) === 'intendsMlaRequest' ? (
    <Intention {...props} />
  ) : (
    <Written {...props} />
  );
}

const pinsOf = ({ field }: AskedField): readonly string[] =>
  field.pinpoint === null ? [] : [field.pinpoint];

/** What is typed into the field so far. */
const typedIn = ({ draft, asked }: Pick<ContentsRowProps, 'draft' | 'asked'>): string =>
  draft.facts.parts?.[asked.part]?.contents?.[contentsName(asked.at) ?? ''] ?? '';

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
      value={typedIn({ draft, asked })}
    />
  );
}

/** What the data notes to the field; who asks for it stands once, above the fields. */
function Hint({ visit, asked }: Pick<ContentsRowProps, 'visit' | 'asked'>): VNode | null {
  const { words } = visit;
  const { note, confidence } = asked.field;
  if (note === null && confidence !== 'low') return null;
  return (
    <>
      {note === null ? null : <LawText words={words}>{note}</LawText>}{' '}
      {confidence === 'low' ? words.t('confidence.verify') : null}
    </>
  );
}

/** Who asks: an instrument by its name, or what the law says of it. */
function Source({
  visit: { words, service },
  of,
}: Pick<ContentsRowProps, 'visit'> & { readonly of: AskedField['field']['source'] }): VNode {
  const { law } = service.law;
  return typeof of === 'string' && law.instruments.has(of) ? (
    <Said>{instrumentNamed(words, law, of)}</Said>
  ) : (
    <LawText words={words}>{of}</LawText>
  );
}

/** Fields with who asks for them, said once above those that have it in common. */
export function ContentsRows({
  fields,
  ...props
}: ContentsPageProps & { readonly fields: readonly AskedField[] }): VNode {
  const { words } = props.visit;
  const source = ({ field }: AskedField): string =>
    field.from === 'instrument' ? '' : `${field.from} ${JSON.stringify(field.source)}`;
  return (
    <>
      {[...Map.groupBy(fields, source)].map(([key, rows]) => (
        <>
          {key === '' || rows[0] === undefined || rows[0].field.from === 'instrument' ? null : (
            <p class="c-quiet c-small c-asked-by">
              {words.rich(`request.field-from-${rows[0].field.from}`, {
                source: <Source visit={props.visit} of={rows[0].field.source} />,
              })}
            </p>
          )}
          {rows.map((one) => (
            <ContentsRow {...props} fields={fields} asked={one} />
          ))}
        </>
      ))}
    </>
  );
}

/** The statement that a request follows: ticked as a whole sentence, or written in other words. */
function Intention(props: ContentsRowProps): VNode {
  const { visit, draft, asked, wrong, missing } = props;
  const { words, service, languages } = visit;
  const typed = typedIn({ draft, asked });
  const intention = (said: Words): string =>
    sentence(said.t('request.intention', { state: theState(said, service.node.participantName) }));
  const written = wordsWritten(languages, draft.facts.language);
  const statement = intention(written);
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
      items={[
        {
          value: statement,
          content: <bdi lang={written.locale.tag}>{statement}</bdi>,
          hint: written.locale.tag === words.locale.tag ? undefined : intention(words),
        },
      ]}
    />
  );
}

/** Answered by the facts or by the act itself. */
function AnsweredElsewhere({ visit, places, draft, asked, missing }: ContentsRowProps): VNode {
  const { words } = visit;
  const told = factTold(visit, places, { facts: draft.facts, asked });
  const { label } = asked.field;
  return (
    <div class="c-answered" id={asked.by === 'act' ? undefined : fieldIdOf(asked.at)}>
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
