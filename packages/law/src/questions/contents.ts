import { type Confidence, weakest } from '@comity/base';
import type { ContentRow, JurisdictionCode, LawDate, PinpointText } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { laidRules } from '../rules/laid-rules.ts';
import { treatiesBetween } from '../rules/precedence.ts';
import type { Measure } from '../vocabulary.ts';

/** What must a request say? The two sides and the day may be left out: the instrument alone. */
export interface ContentsQuestion {
  readonly instrument: string;
  readonly measure: Measure;
  readonly from?: JurisdictionCode;
  readonly to?: JurisdictionCode;
  readonly on?: LawDate;
}

export interface ContentField {
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
  readonly pinpoint: PinpointText | null;
  /** Fields of one route go together with those whose route is `null`. */
  readonly route: string | null;
  readonly from: 'instrument' | 'treaty-between' | 'requested-state' | 'practice';
  readonly source: string;
  readonly note: string | null;
  readonly confidence: Confidence;
}

export interface ContentsAnswer {
  readonly question: ContentsQuestion;
  readonly fields: readonly ContentField[];
  /** The general list steps back because this treaty's comes first, or `null`. */
  readonly generalListFrom: string | null;
  readonly routes: readonly string[];
  readonly confidence: Confidence;
}

/**
 * The fields of a request, in the order of the data: those of the instrument, of a treaty that
 * binds both, of the requested State, and of good practice (never required). Where a treaty binds
 * both, the instrument's general list steps back and is kept as optional.
 */
export function contents(law: Law, question: ContentsQuestion): ContentsAnswer {
  const { from, to, on } = question;
  const between =
    from === undefined || to === undefined || on === undefined
      ? undefined
      : treatiesBetween(law, from, to, on).assistance;
  const treaty = between?.sure.find(({ instrument }) => instrument.id !== question.instrument);
  const fields: ContentField[] = [
    ...instrumentFields(law, question, treaty !== undefined),
    ...(treaty === undefined ? [] : treatyFields(law, treaty.instrument.id, question.measure)),
    ...(to === undefined ? [] : stateFields(law, question, to)),
    ...practiceFields(law, question.measure),
  ];
  const unique = firstOfEach(fields);
  return {
    question,
    fields: unique,
    generalListFrom: treaty?.instrument.id ?? null,
    routes: [...new Set(unique.flatMap((field) => (field.route === null ? [] : [field.route])))],
    confidence: weakest(
      unique.filter((field) => field.from !== 'practice').map((field) => field.confidence),
    ),
  };
}

/** Measures whose contents are listed under another measure's name. */
const LIKE: Readonly<Partial<Record<Measure, Measure>>> = {
  'search-and-seizure': 'stored-data-access',
  'domain-registration-data': 'subscriber-info',
  tracing: 'freezing',
};
/** Measures with a list of their own, to which the general list adds nothing. */
const APART: ReadonlySet<string> = new Set([
  'preservation',
  'extradition',
  'provisional-arrest',
  'spontaneous-information',
]);

function instrumentFields(
  law: Law,
  question: ContentsQuestion,
  stepsBack: boolean,
): readonly ContentField[] {
  const rows = law.contentsOf.get(question.instrument) ?? [];
  const own = rows.filter((row) => row.measure === question.measure);
  const like = LIKE[question.measure];
  const special =
    own.length > 0 || like === undefined ? own : rows.filter((row) => row.measure === like);
  const general = APART.has(question.measure)
    ? []
    : rows.filter((row) => row.measure === 'mla-general');
  const instrument = law.instruments.get(question.instrument);
  const back = stepsBack && instrument !== undefined && laidRules(law, instrument).stepsBack;
  return [
    ...special.map((row) => field(row, 'instrument')),
    ...general.map((row) => ({
      ...field(row, 'instrument'),
      required: row.required && !back,
    })),
  ];
}

/**
 * A treaty whose own list is not in the data is named so that the officer reads it. Special lists
 * (preservation, extradition) never step back, so no treaty adds to them.
 */
function treatyFields(law: Law, treaty: string, measure: Measure): readonly ContentField[] {
  if (APART.has(measure)) return [];
  const rows = (law.contentsOf.get(treaty) ?? []).filter(
    (row) => row.measure === measure || row.measure === 'mla-general',
  );
  if (rows.length > 0) return rows.map((row) => field(row, 'treaty-between'));
  return [
    {
      name: 'contentsOfTreaty',
      label: `What ${law.instruments.get(treaty)?.title ?? treaty} asks for`,
      required: false,
      pinpoint: null,
      route: null,
      from: 'treaty-between',
      source: treaty,
      note: 'Its own list of contents comes first; Comity has not its text: read it.',
      confidence: 'medium',
    },
  ];
}

/** Language of the requested State, reciprocity without treaty, and its own conditions. */
function stateFields(
  law: Law,
  { instrument, measure }: ContentsQuestion,
  to: JurisdictionCode,
): readonly ContentField[] {
  const profile = law.profiles.get(to);
  if (profile === undefined) return [];
  const { cooperation } = profile;
  const fields: ContentField[] = [];
  const says = (name: string, label: string, more: Partial<ContentField>): void => {
    fields.push({
      name,
      label,
      required: true,
      pinpoint: null,
      route: null,
      from: 'requested-state',
      source: `${to}: profile`,
      note: null,
      confidence: profile.confidence,
      ...more,
    });
  };
  if (cooperation.languages.length > 0) {
    says('languageOfRequestedState', `In a language ${to} accepts`, {
      note: cooperation.languages.join('; '),
      required: !URGENT.has(measure),
    });
  }
  if (instrument === 'comity' && cooperation.reciprocityRequired.mla === true) {
    says('assuranceOfReciprocity', 'Assurance of reciprocity', {
      source: cooperation.reciprocityRequired.cite ?? `${to}: profile`,
    });
  }
  for (const ground of cooperation.domesticGroundsForRefusal) {
    const asked = CONDITION_AS_FIELD[ground.code];
    if (asked === undefined || asked.measures?.includes(measure) === false) continue;
    says(asked.name, asked.label, {
      source: ground.cite,
      note: ground.text,
      required: ground.mandatory && (instrument === 'comity' || ground.code === 'probable-cause'),
    });
  }
  return fields;
}

/** Urgent by nature: the original goes at once, a translation may follow. */
const URGENT: ReadonlySet<Measure> = new Set([
  'preservation',
  'emergency-mla',
  'provisional-arrest',
]);

interface AskedByLaw {
  readonly name: string;
  readonly label: string;
  /** Left out: every measure. */
  readonly measures?: readonly Measure[];
}

/** Grounds of domestic law that the requester can meet by saying something. */
const CONDITION_AS_FIELD: Readonly<Partial<Record<string, AskedByLaw>>> = {
  'indispensability-not-shown': {
    name: 'indispensability',
    label: 'Why the evidence is indispensable',
    measures: ['testimony', 'stored-data-access', 'search-and-seizure', 'information-and-records'],
  },
  'probable-cause': {
    name: 'probableCause',
    label: 'Dated facts that show probable cause',
    measures: ['stored-data-access', 'interception', 'search-and-seizure'],
  },
  'no-dual-criminality': {
    name: 'equivalentOffence',
    label: 'The conduct, so that it can be tested there',
  },
};

const TEMPLATES: Readonly<Partial<Record<Measure, string>>> = {
  preservation: 'TCY-TEMPLATE-29',
  'preserved-traffic-disclosure': 'TCY-TEMPLATE-29',
  'subscriber-info': 'TCY-TEMPLATE-31',
  extradition: 'UN-MODEL-EXTRADITION',
  'provisional-arrest': 'UN-MODEL-EXTRADITION',
};

function practiceFields(law: Law, measure: Measure): readonly ContentField[] {
  const template = TEMPLATES[measure] ?? 'UNODC-CHECKLIST';
  return (law.contentsOf.get(template) ?? [])
    .filter((row) => row.measure === measure || row.measure === 'mla-general' || isLike(row))
    .map((row) => ({ ...field(row, 'practice'), required: false }));
}

const isLike = (row: ContentRow): boolean => row.instrument === 'TCY-TEMPLATE-29';

const field = (row: ContentRow, from: ContentField['from']): ContentField => ({
  name: row.name,
  label: row.label,
  required: row.required,
  pinpoint: row.pinpoint,
  route: row.route,
  from,
  source: row.instrument,
  note: row.note ?? null,
  confidence: row.confidence,
});

/** One field per name and route; the first, most special one stays. */
function firstOfEach(fields: readonly ContentField[]): readonly ContentField[] {
  const seen = new Set<string>();
  return fields.filter((row) => {
    const key = `${row.name} ${row.route ?? ''}`;
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}
