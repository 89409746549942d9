import { Button, Details, Panel, Said, Status, Table, TextField } from '@comity/design';
import { type MayTake, may, type OpenHours, REST_HOURS, type RosterWeek } from '@comity/service';
import type { Spoken, Words } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD, type OfficerVisit } from '../../http/screen.ts';

interface TakesProps {
  readonly visit: OfficerVisit;
  readonly week: RosterWeek;
  readonly problems: readonly Spoken[];
}

/** Who could take the hours that nobody has, turn by turn, each with one press that gives them. */
export function WhoTakes(props: TakesProps): VNode | null {
  const { visit, week } = props;
  const { words, form } = visit;
  if (week.open.length === 0) return null;
  const typed = form.one('do') === 'fill' ? form.one('from') : '';
  return (
    <Panel
      id="takes"
      title={words.t('roster.takes')}
      aside={
        <span class="c-quiet c-small">{words.t('roster.takes-first', { hours: REST_HOURS })}</span>
      }
    >
      {week.open.map((turn, n) => (
        <Details
          open={typed === '' ? n === 0 : typed === turn.from}
          summary={words.t('roster.takes-hours', {
            from: words.moment(turn.from, week.zone),
            until: words.moment(turn.until, week.zone),
            span: words.span(Date.parse(turn.until) - Date.parse(turn.from)),
          })}
        >
          <Takers {...props} turn={turn} />
        </Details>
      ))}
      <p>
        <a class="govuk-link" href="#fallback">
          {words.t('roster.takes-nobody')}
        </a>
      </p>
    </Panel>
  );
}

const COLUMNS = ['officer', 'rest-before', 'rest-after', 'planned', 'note', 'take'] as const;

function Takers(props: TakesProps & { readonly turn: OpenHours }): VNode {
  const { visit, turn } = props;
  const { words, session } = visit;
  const mayGive = may(session.officer.role, 'rosters.fill');
  return (
    <section
      class="c-law-scroll c-law-scroll--inner"
      tabindex={0}
      aria-label={words.t('roster.takes')}
    >
      <Table
        firstCellIsHeader
        head={(mayGive ? COLUMNS : COLUMNS.slice(0, -1)).map((name) => ({
          content: words.t(`roster.takes-${name}`),
        }))}
        rows={turn.takers.map((taker) => [
          { content: <Said>{taker.officer.name}</Said> },
          { content: <Rest words={words} rest={taker.restBefore} /> },
          { content: <Rest words={words} rest={taker.restAfter} /> },
          { content: words.span(taker.planned) },
          { content: noteOf(words, taker) },
          ...(mayGive ? [{ content: <Give {...props} taker={taker} /> }] : []),
        ])}
      />
    </section>
  );
}

function Rest({ words, rest }: { readonly words: Words; readonly rest: number | null }): VNode {
  if (rest === null) return <>{words.t('roster.takes-no-shift')}</>;
  const text = rest === 0 ? words.t('roster.takes-no-rest') : words.span(rest);
  return rest < REST_HOURS * 3_600_000 ? (
    <Status kind="limited">{text}</Status>
  ) : (
    <span>{text}</span>
  );
}

const noteOf = (words: Words, { named, short }: MayTake): string =>
  named === null
    ? short
      ? words.t('roster.takes-short')
      : words.t('roster.takes-free')
    : words.t(`roster.takes-named-${named}`);

/** The press that gives the hours; with less rest it wants a reason, which is kept. */
function Give({
  visit,
  week,
  turn,
  taker,
  problems,
}: TakesProps & { readonly turn: OpenHours; readonly taker: MayTake }): VNode | null {
  const { words, form, formToken } = visit;
  const { officer, named, short } = taker;
  if (named === 'officer') return null;
  const isTyped = form.one('officer') === officer.id && form.one('from') === turn.from;
  return (
    <form method="post" action="/roster" novalidate>
      <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
      <input type="hidden" name="week" value={week.monday} />
      <input type="hidden" name="from" value={turn.from} />
      <input type="hidden" name="until" value={turn.until} />
      <input type="hidden" name="officer" value={officer.id} />
      {short ? (
        <TextField
          words={words}
          problems={isTyped ? problems : []}
          id={isTyped ? 'reason' : `reason-${turn.from}-${officer.id}`}
          name="reason"
          label={words.t('roster.takes-reason')}
          value={isTyped ? form.one('reason') : ''}
        />
      ) : null}
      <Button
        name="do"
        value="fill"
        class="govuk-button--secondary c-button--small"
        preventDoubleClick
      >
        {words.t('roster.takes-do')}
        <span class="govuk-visually-hidden">
          {' '}
          <Said>{officer.name}</Said>
        </span>
      </Button>
    </form>
  );
}
