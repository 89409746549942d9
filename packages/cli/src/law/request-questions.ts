import {
  type AvenuesAnswer,
  avenues,
  type ContentsAnswer,
  contents,
  type GroundsAnswer,
  grounds,
  type StatedFacts,
} from '@comity/law';
import { codeWord, columns, headOf } from './columns.ts';
import type { Question } from './question.ts';
import { answered, Values } from './read-values.ts';
import { showAvenues } from './show-avenues.ts';
import { showGrounds } from './show-grounds.ts';
import { showNotes } from './whom-to-write.ts';

const FROM = { value: 'S', required: true, does: 'option.from' } as const;
const TO = { value: 'S', required: true, does: 'option.to' } as const;
const ON = { value: 'D', required: true, does: 'option.day' } as const;
const MEASURE = { value: 'M', required: true, does: 'option.measure' } as const;
const INSTRUMENT = { value: 'I', required: true, does: 'option.instrument' } as const;
const OFFENCE = {
  value: 'O',
  repeated: true,
  does: 'option.offence',
} as const;

const FACT_OPTIONS = {
  transnational: { value: 'true|false', does: 'option.transnational' },
  'organized-criminal-group': { value: 'true|false', does: 'option.organized-criminal-group' },
  'convention-as-basis': {
    value: 'true|false',
    does: 'option.convention-as-basis',
  },
  'offence-by-computer': { value: 'true|false', does: 'option.offence-by-computer' },
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
  does: 'command-does.law-avenues',
  example:
    'comity law avenues --from JPN --to USA --on 2024-01-01 --measure preservation --offence CETS185:8',
  options: {
    from: FROM,
    to: TO,
    on: ON,
    measure: MEASURE,
    offence: OFFENCE,
    'max-penalty': { value: 'MONTHS', does: 'option.max-penalty' },
    'max-penalty-requesting': { value: 'MONTHS', does: 'option.max-penalty-requesting' },
    'max-penalty-requested': { value: 'MONTHS', does: 'option.max-penalty-requested' },
    emergency: { does: 'option.emergency' },
    'person-national-of': { value: 'S', does: 'option.national-of' },
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
  show: showAvenues,
};

export const CONTENTS: Question<ContentsAnswer> = {
  name: 'contents',
  does: 'command-does.law-contents',
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
  show: (answer, { words }) =>
    answer.fields.length === 0
      ? [words.t('command-law.no-contents'), ...showNotes(answer.notes)]
      : [
          ...columns([
            headOf(words, ['field', 'needed', 'pinpoint', 'from', 'meaning']),
            ...answer.fields.map((field) => [
              field.name,
              field.required ? codeWord(words, 'yes') : words.t('command-law.if-known'),
              field.pinpoint ?? '-',
              codeWord(words, field.from),
              field.route === null
                ? field.label
                : words.t('command-law.route', { label: field.label, route: field.route }),
            ]),
          ]),
          ...showNotes(answer.notes),
        ],
};

export const GROUNDS: Question<GroundsAnswer> = {
  name: 'grounds',
  does: 'command-does.law-grounds',
  example:
    'comity law grounds --instrument CETS185 --measure preservation --requesting USA --requested JPN --on 2024-01-01 --offence other --dual-criminality unmet',
  options: {
    instrument: INSTRUMENT,
    measure: MEASURE,
    requesting: FROM,
    requested: TO,
    on: ON,
    offence: OFFENCE,
    'dual-criminality': { value: 'met|unmet|unknown', does: 'option.dual-criminality' },
    'person-national-of': { value: 'S', does: 'option.national-of' },
    coercive: { value: 'true|false', does: 'option.coercive' },
    'de-minimis': { value: 'true|false', does: 'option.de-minimis' },
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
