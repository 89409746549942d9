import { type Confidence, weakest } from '@comity/base';
import type { ContentRow, JurisdictionCode, LawDate } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { says } from '../law-says.ts';
import { namedInstrument } from '../named.ts';
import { askedByState } from '../rules/asked-by-state.ts';
import { type AskedField, askedOnce, type ContentField, fieldOf } from '../rules/content-field.ts';
import { joinedWith } from '../rules/joined.ts';
import { laidRules } from '../rules/laid-rules.ts';
import { isMarked, isSurrender, measureRow, sortOf } from '../rules/measures.ts';
import { pairOn } from '../rules/pair.ts';
import {
  firstTreaty,
  speaksOf,
  type TreatiesBetween,
  treatiesBetween,
} from '../rules/precedence.ts';
import type { Reason } from '../rules/reason.ts';
import { notesOnPair } from '../rules/researched.ts';
import type { Measure } from '../vocabulary.ts';
import { provisionsThatApply } from './provisions-that-apply.ts';

/** What must a request say? The two sides and the day may be left out: the instrument alone. */
export interface ContentsQuestion {
  readonly instrument: string;
  readonly measure: Measure;
  readonly from?: JurisdictionCode;
  readonly to?: JurisdictionCode;
  readonly on?: LawDate;
}

export interface ContentsAnswer {
  readonly question: ContentsQuestion;
  readonly fields: readonly ContentField[];
  /** The general list steps back because this treaty's comes first, or `null`. */
  readonly generalListFrom: string | null;
  readonly routes: readonly string[];
  /** What has to be said of treaties between the two: see `notesOnPair`. */
  readonly notes: readonly Reason[];
  readonly confidence: Confidence;
}

/**
 * The fields of a request, in the order of the data: those of the instrument, of a treaty that
 * binds both, of the requested State, and of good practice (never required). Nothing is asked
 * twice: what two of them ask for is one field. Where a treaty binds
 * both, what stands in provisions that step back gives way to the list of the treaty; a special list
 * (preservation, preserved traffic data) never does, and nothing is added to it.
 */
export function contents(law: Law, question: ContentsQuestion): ContentsAnswer {
  const { from, to, on, measure } = question;
  const between =
    from === undefined || to === undefined || on === undefined
      ? undefined
      : treatiesBetween(pairOn(law, [from, to], on));
  const treaty =
    between === undefined
      ? undefined
      : firstTreaty(between[sortOf(law, measure)].sure, {
          law,
          measure,
          except: question.instrument,
        });
  const rowsOf = (id: string): readonly ContentRow[] => rowsBetween(law, { id, measure, between });
  const first = firstOf(law, question, treaty?.instrument.id);
  const asked = { instrument: question.instrument, measure, on };
  const fields: AskedField[] = [
    ...instrumentFields(law, question, rowsOf(question.instrument)).filter(
      appliesBetween(law, question),
    ),
    ...(first === null ? [] : treatyFields(law, { treaty: first, measure }, rowsOf(first))),
    ...(to === undefined
      ? []
      : askedByState(law, { ...asked, treatyBetween: treaty !== undefined }, to)),
    ...practiceFields(law, measure),
  ];
  const unique = askedOnce(fields);
  return {
    question,
    fields: unique,
    generalListFrom: first,
    routes: [...new Set(unique.flatMap((field) => (field.route === null ? [] : [field.route])))],
    notes:
      from === undefined || to === undefined || on === undefined
        ? []
        : notesOnPair(law, {
            from,
            to,
            on,
            sort: sortOf(law, measure),
          }),
    confidence: weakest(
      unique.filter((field) => field.from !== 'practice').map((field) => field.confidence),
    ),
  };
}

/** The treaty whose list comes first: only before a convention whose rules step back for it. */
function firstOf(law: Law, question: ContentsQuestion, treaty: string | undefined): string | null {
  const instrument = law.instruments.get(question.instrument);
  if (treaty === undefined || instrument === undefined) return null;
  const stepsBack = laidRules(law, instrument).stepsBack !== undefined;
  return stepsBack && !standsApart(law, question) ? treaty : null;
}

const ownRows = (law: Law, question: ContentsQuestion): readonly ContentRow[] =>
  rowsOf(law, question.instrument).filter((row) => row.measure === question.measure);

/**
 * The lists of an instrument. A protocol without one of its own has those of its convention; one that
 * adds to it has both.
 */
function rowsOf(law: Law, id: string): readonly ContentRow[] {
  const own = law.contentsOf.get(id) ?? [];
  const { parent, addsTo } = law.instruments.get(id) ?? {};
  if (parent === undefined || (own.length > 0 && addsTo === undefined)) return own;
  return [...rowsOf(law, parent), ...own];
}

/** Between two: with the lists of what rules the request together with it, the convention's first. */
function rowsBetween(
  law: Law,
  {
    id,
    measure,
    between,
  }: {
    readonly id: string;
    readonly measure: Measure;
    readonly between: TreatiesBetween | undefined;
  },
): readonly ContentRow[] {
  const instrument = law.instruments.get(id);
  if (instrument === undefined || between === undefined) return rowsOf(law, id);
  const joined = joinedWith({ law, measure, between }, instrument);
  const inOrder = [
    ...joined.filter(({ addsTo }) => addsTo === undefined),
    ...joined.filter(({ addsTo }) => addsTo !== undefined),
  ];
  return [...new Set(inOrder.flatMap(({ id }) => rowsOf(law, id)))];
}

/** A special list, or information sent unasked: no list of another instrument comes before it. */
const standsApart = (law: Law, question: ContentsQuestion): boolean =>
  isMarked(law, question.measure, 'unasked') ||
  (isMarked(law, question.measure, 'own-list-alone') && ownRows(law, question).length > 0);

/** What stands in a provision that steps back for a treaty between the two is not asked. */
function appliesBetween(
  law: Law,
  { instrument, measure, from, to, on }: ContentsQuestion,
): (field: ContentField) => boolean {
  if (from === undefined || to === undefined || on === undefined) return () => true;
  const pair = { instrument, measure, requesting: from, requested: to, on };
  const applies = provisionsThatApply(law, pair);
  return ({ pinpoint }) => pinpoint === null || applies(pinpoint);
}

function instrumentFields(
  law: Law,
  question: ContentsQuestion,
  rows: readonly ContentRow[],
): readonly AskedField[] {
  const own = rows.filter((row) => row.measure === question.measure);
  const like = measureRow(law, question.measure).contentsLike;
  const special =
    own.length > 0 || like === null ? own : rows.filter((row) => row.measure === like);
  const general =
    standsApart(law, question) || isSurrender(law, question.measure)
      ? []
      : rows.filter((row) => row.measure === 'mla-general');
  const asked = new Set([...special, ...general.filter((row) => !special.some(isLikewise(row)))]);
  if (asked.size === 0 && isUnread(law, question)) {
    return [unreadList(law, question.instrument, 'instrument')];
  }
  const fields = rows.filter((row) => asked.has(row)).map((row) => fieldOf(row, 'instrument'));
  return isRecalled(fields) && isUnread(law, question)
    ? [...fields, unreadList(law, question.instrument, 'instrument')]
    : fields;
}

/** A list that was only recalled is shown, and beside it where the text is to be read. */
const isRecalled = (fields: readonly AskedField[]): boolean =>
  fields.some((field) => field.confidence === 'low');

/** It binds and reaches the measure by a request to the State, and its list is not in the data. */
function isUnread(law: Law, { instrument: id, measure }: ContentsQuestion): boolean {
  const instrument = law.instruments.get(id);
  if (instrument === undefined || !instrument.binding || instrument.providerDirect) return false;
  return speaksOf(law, instrument, measure) && !isMarked(law, measure, 'unasked');
}

/** A row of a special list stands in the place of the general one of its name. */
const isLikewise =
  (general: ContentRow) =>
  (special: ContentRow): boolean =>
    special.name === general.name && special.route === general.route;

/** A treaty whose own list is not in the data is named so that the officer reads it. */
function treatyFields(
  law: Law,
  { treaty, measure }: { readonly treaty: string; readonly measure: Measure },
  rows: readonly ContentRow[],
): readonly AskedField[] {
  const general = isSurrender(law, measure) ? measure : 'mla-general';
  const asked = rows.filter((row) => row.measure === measure || row.measure === general);
  const fields = asked.map((row) => fieldOf(row, 'treaty-between'));
  return fields.length > 0 && !isRecalled(fields)
    ? fields
    : [...fields, unreadList(law, treaty, 'treaty-between')];
}

/** In the place of a list that is not in the data: where to read it. */
const unreadList = (law: Law, treaty: string, from: ContentField['from']): AskedField => ({
  name: 'contentsOfTreaty',
  label: says({
    code: 'contents-of-treaty',
    params: { instrument: namedInstrument(law, treaty) },
  }),
  required: false,
  pinpoint: null,
  route: null,
  from,
  source: treaty,
  note: says({ code: 'read-treaty-list' }),
  confidence: 'medium',
  narrows: ['generalContents', 'contentsByLawOrTreaty'],
});

/** What the form of practice for the measure adds, and what it has for every request. */
function practiceFields(law: Law, measure: Measure): readonly AskedField[] {
  const { id, as: kept = measure } = measureRow(law, measure).template;
  return (law.contentsOf.get(id) ?? [])
    .filter((row) => row.measure === kept || row.measure === 'mla-general')
    .map((row) => ({
      ...fieldOf(row, 'practice'),
      required: false,
      sameAs: [row.name, ...(row.sameAs ?? [])],
    }));
}
