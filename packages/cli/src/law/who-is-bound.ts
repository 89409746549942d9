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
import { columns, orDash, wrapped } from './columns.ts';
import type { Question } from './question.ts';
import { answered, Values } from './read-values.ts';

const INSTRUMENT = { value: 'I', required: true, does: 'the instrument, as in CETS185' } as const;
const ON = { value: 'D', required: true, does: 'the day, as in 2013-12-04' } as const;

export const PARTIES: Question<Parties> = {
  name: 'parties',
  does: 'who had consented to an instrument by a day, and who was bound on it',
  example: 'comity law parties --instrument CETS185 --on 2013-12-04',
  options: { instrument: INSTRUMENT, on: ON },
  ask(law, options) {
    const values = new Values(law, options);
    const instrument = values.instrument('instrument');
    const on = values.day('on');
    return answered(values, () => partiesOn(law, instrument, on));
  },
  show(answer, law) {
    const name = (code: string): string => law.jurisdictions.get(code)?.name ?? code;
    return [
      `${answer.instrument} on ${answer.on}: ${answer.instrumentInForce ? 'in force' : 'not in force'}`,
      `${answer.deposited} had consented, ${answer.inForce} were bound`,
      '',
      ...columns([
        ['State', 'Name', 'Consented', 'In force', 'Confidence'],
        ...answer.parties.map((row) => [
          row.state,
          name(row.state),
          orDash(row.consented),
          orDash(row.inForce),
          row.confidence,
        ]),
      ]),
      ...answer.undated.map(
        (row) =>
          `Day not found: ${row.state}, not before ${orDash(row.notBefore)}, not after ${orDash(row.notAfter)}`,
      ),
    ];
  },
};

export const STATUS: Question<StatusAnswer> = {
  name: 'status',
  does: 'how one jurisdiction stands to one instrument on a day',
  example: 'comity law status --instrument CETS185 --state JPN --on 2012-10-15',
  options: {
    instrument: INSTRUMENT,
    state: { value: 'S', required: true, does: 'the jurisdiction, as in JPN' },
    on: ON,
  },
  ask(law, options) {
    const values = new Values(law, options);
    const instrument = values.instrument('instrument');
    const state = values.state('state');
    const on = values.day('on');
    return answered(values, () => statusOn(law, instrument, state, on));
  },
  show(answer) {
    return [
      `${answer.state} and ${answer.instrument} on ${answer.on}: ${answer.status}`,
      ...columns([
        ['Instrument in force', answer.instrumentInForce ? 'yes' : 'no'],
        ['Signed', orDash(answer.signed)],
        ['Consented', orDash(answer.consented)],
        ['In force', orDash(answer.inForce)],
        ...(answer.appliesFrom === undefined ? [] : [['Applies from', answer.appliesFrom]]),
        ['Rule', orDash(answer.pinpoint)],
        ['Confidence', answer.confidence],
        ['Source', orDash(answer.source)],
      ]),
      ...(answer.note === undefined ? [] : wrapped(answer.note, '  ')),
      ...(answer.reservations.length === 0 ? [] : ['', 'Reservations and declarations:']),
      ...answer.reservations.flatMap((row) => [
        `  ${row.pinpoint} ${row.kind}, ${row.effect} (${row.confidence})`,
        ...wrapped(row.summary, '    '),
      ]),
    ];
  },
};

export const ENTRY_INTO_FORCE: Question<EffectAnswer> = {
  name: 'entry-into-force',
  does: 'when a State that deposits on a day is bound',
  example: 'comity law entry-into-force --instrument CETS185 --consented 2012-06-13',
  options: {
    instrument: INSTRUMENT,
    consented: { value: 'D', required: true, does: 'the day of deposit' },
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
  does: 'from when a notice of denunciation, withdrawal or extension works, or a quorum starts it',
  example: 'comity law effect --instrument CETS185 --event denunciation --received 2027-02-05',
  options: {
    instrument: INSTRUMENT,
    event: { value: 'E', required: true, does: EFFECT_EVENTS.join(', ') },
    received: { value: 'D', required: true, does: 'the day of receipt, or of the last deposit' },
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

function showEffect(answer: InWords<EffectAnswer>): readonly string[] {
  return [
    `${answer.date} by ${answer.pinpoint} (${answer.confidence})`,
    ...wrapped(answer.rule, '  '),
    ...(answer.note === undefined ? [] : wrapped(answer.note, '  ')),
  ];
}
