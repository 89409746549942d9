import type { Result } from '@comity/base';
import {
  EFFECT_EVENTS,
  type EffectAnswer,
  effectOf,
  entryIntoForce,
  type Parties,
  partiesOn,
  type StatusAnswer,
  statusOn,
} from '@comity/law';
import type { InWords } from '@comity/words';
import { codeWord, columns, headOf, orDash, wrapped } from './columns.ts';
import type { Reader } from './names.ts';
import type { Question } from './question.ts';
import { answered, Values } from './read-values.ts';
import { statusText } from './status-text.ts';

const INSTRUMENT = { value: 'I', required: true, does: 'option.instrument' } as const;
const ON = { value: 'D', required: true, does: 'option.day' } as const;

export const PARTIES: Question<Parties> = {
  name: 'parties',
  does: 'command-does.law-parties',
  example: 'comity law parties --instrument CETS185 --on 2013-12-04',
  options: { instrument: INSTRUMENT, on: ON },
  ask(law, options) {
    const values = new Values(law, options);
    const instrument = values.instrument('instrument');
    const on = values.day('on');
    return answered(values, () => partiesOn(law, instrument, on));
  },
  show(answer, { words, state: name, instrument, day }) {
    return [
      words.t('command-law.parties-head', {
        instrument: instrument(answer.instrument),
        on: day(answer.on),
        force: answer.instrumentInForce ? 'yes' : 'no',
      }),
      words.t('command-law.parties-counts', {
        deposited: answer.deposited,
        bound: answer.inForce,
      }),
      '',
      ...columns([
        headOf(words, ['state', 'name', 'consented', 'in-force', 'confidence']),
        ...answer.parties.map((row) => [
          row.state,
          name(row.state),
          orDash(row.consented),
          orDash(row.inForce),
          codeWord(words, row.confidence),
        ]),
      ]),
      ...answer.undated.map((row) =>
        words.t('command-law.parties-undated', {
          state: name(row.state),
          bounds:
            row.notBefore === null
              ? row.notAfter === null
                ? 'none'
                : 'to'
              : row.notAfter === null
                ? 'from'
                : 'both',
          from: day(row.notBefore),
          to: day(row.notAfter),
        }),
      ),
    ];
  },
};

export const STATUS: Question<StatusAnswer> = {
  name: 'status',
  does: 'command-does.law-status',
  example: 'comity law status --instrument CETS185 --state JPN --on 2012-10-15',
  options: {
    instrument: INSTRUMENT,
    state: { value: 'S', required: true, does: 'option.jurisdiction' },
    on: ON,
  },
  ask(law, options) {
    const values = new Values(law, options);
    const instrument = values.instrument('instrument');
    const state = values.state('state');
    const on = values.day('on');
    return answered(values, () => statusOn(law, instrument, state, on));
  },
  show(answer, { words, state: name, instrument, day, source }) {
    const state = name(answer.state);
    const on = day(answer.on);
    const status = statusText(words, answer);
    return [
      words.t('command-law.status-head', {
        state,
        instrument: instrument(answer.instrument, 'sentence'),
        on,
        status,
      }),
      ...columns([
        [
          words.t('command-law.instrument-in-force'),
          codeWord(words, answer.instrumentInForce ? 'yes' : 'no'),
        ],
        [words.t('command-law.signed'), day(answer.signed)],
        [words.t('command-law.consented'), day(answer.consented)],
        [words.t('command-law.in-force'), day(answer.inForce)],
        ...(answer.appliesFrom === undefined
          ? []
          : [[words.t('command-law.applies-from'), day(answer.appliesFrom)]]),
        [words.t('command-law.rule'), orDash(answer.pinpoint)],
        [words.t('command-law.confidence'), codeWord(words, answer.confidence)],
        [words.t('command-law.source'), answer.source === null ? '-' : source(answer.source)],
      ]),
      ...(answer.note === undefined ? [] : wrapped(answer.note, '  ')),
      ...(answer.reservations.length === 0 ? [] : ['', words.t('command-law.reservations')]),
      ...answer.reservations.flatMap((row) => [
        `  ${row.pinpoint} ${row.kind}, ${row.effect} (${codeWord(words, row.confidence)})`,
        ...wrapped(row.summary, '    '),
      ]),
    ];
  },
};

export const ENTRY_INTO_FORCE: Question<EffectAnswer> = {
  name: 'entry-into-force',
  does: 'command-does.law-entry-into-force',
  example: 'comity law entry-into-force --instrument CETS185 --consented 2012-06-13',
  options: {
    instrument: INSTRUMENT,
    consented: { value: 'D', required: true, does: 'option.consented' },
  },
  ask(law, options) {
    const values = new Values(law, options);
    const instrument = values.instrument('instrument');
    const consented = values.day('consented');
    return values.fault ?? entryIntoForce(instrument, consented);
  },
  show: showEffect,
};

export const EFFECT: Question<EffectAnswer> = {
  name: 'effect',
  does: 'command-does.law-effect',
  example: 'comity law effect --instrument CETS185 --event denunciation --received 2027-02-05',
  options: {
    instrument: INSTRUMENT,
    event: { value: EFFECT_EVENTS.join('|'), required: true, does: 'option.event' },
    received: { value: 'D', required: true, does: 'option.received' },
  },
  ask(law, options): Result<EffectAnswer> {
    const values = new Values(law, options);
    const instrument = values.instrument('instrument');
    const event = values.oneOf('event', EFFECT_EVENTS) ?? 'denunciation';
    const received = values.day('received');
    return values.fault ?? effectOf(instrument, event, received);
  },
  show: showEffect,
};

function showEffect(answer: InWords<EffectAnswer>, { words, day }: Reader): readonly string[] {
  const { pinpoint } = answer;
  const date = day(answer.date);
  const confidence = codeWord(words, answer.confidence);
  return [
    words.t('command-law.effect-head', { date, pinpoint, confidence }),
    ...wrapped(answer.rule, '  '),
    ...(answer.note === undefined ? [] : wrapped(answer.note, '  ')),
  ];
}
