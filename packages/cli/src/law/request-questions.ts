import {
  type AvenueClock,
  type AvenuesAnswer,
  avenues,
  type ContentsAnswer,
  contents,
  type GroundsAnswer,
  grounds,
  type StatedFacts,
} from '@comity/law';
import { lengthText } from '@comity/law-files';
import type { InWords } from '@comity/words';
import { columns, wrapped } from './columns.ts';
import type { Question } from './question.ts';
import { answered, Values } from './read-values.ts';
import { addressed, showNetworks, showNotes } from './whom-to-write.ts';

const FROM = { value: 'S', required: true, does: 'the requesting side, as in JPN' } as const;
const TO = { value: 'S', required: true, does: 'the requested side, as in USA' } as const;
const ON = { value: 'D', required: true, does: 'the day, as in 2013-12-04' } as const;
const MEASURE = { value: 'M', required: true, does: 'the measure, as in preservation' } as const;
const INSTRUMENT = { value: 'I', required: true, does: 'the instrument, as in CETS185' } as const;
const OFFENCE = {
  value: 'O',
  repeated: true,
  does: 'a pinpoint as in CETS185:8, or other; may be repeated',
} as const;

const FACT_OPTIONS = {
  transnational: { value: 'true|false', does: 'does the case cross borders' },
  'organized-criminal-group': { value: 'true|false', does: 'did three or more act for gain' },
  'convention-as-basis': {
    value: 'true|false',
    does: 'does the requested side take the convention as the basis of extradition',
  },
  'offence-by-computer': { value: 'true|false', does: 'was it committed by a computer system' },
} as const;

/** Facts that have no member of their own in the question, under the names that are missing. */
function factsOf(values: Values): Pick<StatedFacts, 'facts'> {
  const names = Object.keys(FACT_OPTIONS) as (keyof typeof FACT_OPTIONS)[];
  const facts = Object.fromEntries(
    names.flatMap((name) => {
      const stated = values.trueOrFalse(name);
      return stated === undefined ? [] : [[name, stated]];
    }),
  );
  return Object.keys(facts).length === 0 ? {} : { facts };
}

export const AVENUES: Question<AvenuesAnswer> = {
  name: 'avenues',
  does: 'on what basis one side may ask the other for a measure on a day',
  example:
    'comity law avenues --from JPN --to USA --on 2024-01-01 --measure preservation --offence CETS185:8',
  options: {
    from: FROM,
    to: TO,
    on: ON,
    measure: MEASURE,
    offence: OFFENCE,
    'max-penalty': { value: 'MONTHS', does: 'maximum penalty in both laws' },
    'max-penalty-requesting': { value: 'MONTHS', does: "maximum in the requesting side's law" },
    'max-penalty-requested': { value: 'MONTHS', does: "maximum in the requested side's law" },
    emergency: { does: 'life or safety is in imminent danger' },
    'person-national-of': { value: 'S', does: 'nationality of the person' },
    ...FACT_OPTIONS,
  },
  ask(law, options) {
    const values = new Values(law, options);
    const offences = values.offences('offence');
    const [from, to] = values.sides('from', 'to');
    const question = {
      from,
      to,
      on: values.day('on'),
      measure: values.measure('measure'),
      ...(offences.length === 0 ? {} : { offences }),
      ...values.penalties(),
      ...(values.has('emergency') ? { emergency: true } : {}),
      ...(values.has('person-national-of')
        ? { personNationalOf: values.state('person-national-of') }
        : {}),
      ...factsOf(values),
    };
    return answered(values, () => avenues(law, question));
  },
  show: (answer) => [
    ...answer.avenues.flatMap((avenue) => [
      `${avenue.rank}. ${avenue.title} (${avenue.instrument}): ${avenue.limited ? 'limited' : openWord(avenue.open)}, confidence ${avenue.confidence}`,
      ...avenue.reasons.flatMap((reason) => wrapped(cited(reason), '     ')),
      ...avenue.hangsOn.flatMap((reason) => wrapped(cited(reason), '     ')),
      ...(avenue.proceduralRulesFrom === null
        ? []
        : [`     Rules on form, contents and refusal: ${avenue.proceduralRulesFrom} first.`]),
      ...(avenue.open === false
        ? []
        : [
            ...avenue.channels.flatMap((row) => wrapped(`Channel: ${cited(row)}`, '     ')),
            ...avenue.authorities.flatMap((row) => wrapped(`To: ${addressed(row)}`, '     ')),
            ...avenue.clocks.flatMap((row) => wrapped(`Clock: ${clockWords(row)}`, '     ')),
          ]),
    ]),
    ...(answer.advice.length === 0 ? [] : ['', 'In practice:']),
    ...answer.advice.flatMap((row) => wrapped(cited(row), '  ')),
    ...showMissing(answer.missing),
    ...showNotes(answer.notes),
    ...showNetworks(answer.networks),
  ],
};

function clockWords(clock: InWords<AvenueClock>): string {
  const length = lengthText(clock.length) ?? 'no figure';
  return `${length} (${clock.kind}) from ${clock.starts} [${clock.id}]`;
}

const openWord = (open: boolean | 'uncertain'): string =>
  open === 'uncertain' ? 'uncertain' : open ? 'open' : 'closed';

const cited = (row: { readonly text: string; readonly pinpoint: string | null }): string =>
  row.pinpoint === null ? row.text : `${row.text} [${row.pinpoint}]`;

const showMissing = (
  missing: readonly { readonly fact: string; readonly why: string }[],
): readonly string[] =>
  missing.length === 0
    ? []
    : ['', 'Facts missing:', ...missing.map((row) => `  ${row.fact}: ${row.why}`)];

export const CONTENTS: Question<ContentsAnswer> = {
  name: 'contents',
  does: 'what a request must say under an instrument, and between two sides',
  example: 'comity law contents --instrument CETS185 --measure preservation',
  options: {
    instrument: INSTRUMENT,
    measure: MEASURE,
    from: { ...FROM, required: false },
    to: { ...TO, required: false },
    on: { ...ON, required: false },
  },
  ask(law, options) {
    const values = new Values(law, options);
    const alone = {
      instrument: values.instrument('instrument').id,
      measure: values.measure('measure'),
    };
    if (!values.together('from', 'to', 'on')) return answered(values, () => contents(law, alone));
    const [from, to] = values.sides('from', 'to');
    const question = { ...alone, from, to, on: values.day('on') };
    return answered(values, () => contents(law, question));
  },
  show: (answer) =>
    answer.fields.length === 0
      ? ['No contents are recorded for this instrument and measure.', ...showNotes(answer.notes)]
      : [
          ...columns([
            ['Field', 'Needed', 'Pinpoint', 'From', 'Meaning'],
            ...answer.fields.map((field) => [
              field.name,
              field.required ? 'yes' : 'if known',
              field.pinpoint ?? '-',
              field.from,
              field.route === null ? field.label : `${field.label} (route ${field.route})`,
            ]),
          ]),
          ...showNotes(answer.notes),
        ],
};

export const GROUNDS: Question<GroundsAnswer> = {
  name: 'grounds',
  does: 'on what grounds the requested side may refuse, and what it then owes',
  example:
    'comity law grounds --instrument CETS185 --measure preservation --requesting USA --requested JPN --on 2024-01-01 --offence other --dual-criminality unmet',
  options: {
    instrument: INSTRUMENT,
    measure: MEASURE,
    requesting: FROM,
    requested: TO,
    on: ON,
    offence: OFFENCE,
    'dual-criminality': { value: 'met|unmet|unknown', does: 'is the conduct an offence in both' },
    'person-national-of': { value: 'S', does: 'nationality of the person' },
    coercive: { value: 'true|false', does: 'does execution take coercion' },
    'de-minimis': { value: 'true|false', does: 'is the matter trivial' },
    ...FACT_OPTIONS,
  },
  ask(law, options) {
    const values = new Values(law, options);
    const offences = values.offences('offence');
    const dual = values.oneOf('dual-criminality', ['met', 'unmet', 'unknown']);
    const coercive = values.trueOrFalse('coercive');
    const deMinimis = values.trueOrFalse('de-minimis');
    const [requesting, requested] = values.sides('requesting', 'requested');
    const question = {
      instrument: values.instrument('instrument').id,
      measure: values.measure('measure'),
      requesting,
      requested,
      on: values.day('on'),
      ...(offences.length === 0 ? {} : { offences }),
      ...(dual === undefined ? {} : { dualCriminality: dual }),
      ...(values.has('person-national-of')
        ? { personNationalOf: values.state('person-national-of') }
        : {}),
      ...(coercive === undefined ? {} : { coercive }),
      ...(deMinimis === undefined ? {} : { deMinimis }),
      ...factsOf(values),
    };
    return answered(values, () => grounds(law, question));
  },
  show: showGrounds,
};

function showGrounds(answer: InWords<GroundsAnswer>): readonly string[] {
  const head = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [title, ...lines, ''];
  const row = (code: string, text: string): readonly string[] => [
    `  ${code}`,
    ...wrapped(text, '      '),
  ];
  const openTo = { true: 'open', false: 'closed', unknown: 'hangs on a fact' } as const;
  const { bindsBoth, question } = answer;
  const { instrument, on } = question;
  const doubt = bindsBoth.open === 'uncertain' ? 'perhaps does not bind' : 'does not bind';
  return [
    ...head(
      `${instrument} ${doubt} both on ${on}; were it to, these would be the rules.`,
      bindsBoth.open === true
        ? []
        : bindsBoth.reasons.flatMap((reason) => wrapped(cited(reason), '  ')),
    ),
    ...head(
      'Grounds:',
      answer.grounds.flatMap((ground) =>
        row(`${ground.code}: ${openTo[`${ground.available}`]}`, cited(ground)),
      ),
    ),
    ...head(
      'No ground:',
      answer.notGrounds.flatMap((rule) => row(rule.code, cited(rule))),
    ),
    ...head(
      'Other law let in:',
      answer.otherLaw.flatMap((law) => row(law.source, law.text)),
    ),
    ...head(
      'Duties:',
      answer.duties.flatMap((duty) => row(`${duty.code} (${duty.on})`, cited(duty))),
    ),
    ...head(
      'Postponement:',
      answer.postponement.flatMap((rule) => row(rule.code, cited(rule))),
    ),
    ...showMissing(answer.missing),
    ...showNotes(answer.notes),
    ...(answer.presumed.length === 0
      ? []
      : ['', `Taken as usual, not stated: ${answer.presumed.join(', ')}.`]),
  ];
}
