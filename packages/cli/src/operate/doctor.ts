import { ok } from '@comity/base';
import { doctor, type Finding, homePlaces } from '@comity/node';
import { ENGLISH, readersWords, said, sentenceOf } from '../said.ts';
import { HOME, type OperatorCommand, single } from './operator-command.ts';
import { DEFAULT_HOME } from './place.ts';
import { table } from './table.ts';

export const DOCTOR: OperatorCommand = {
  name: 'doctor',
  does: 'command-does.doctor-home',
  example: 'comity doctor --home comity-home',
  options: HOME,
  run: async (options) => {
    const places = homePlaces(single(options, 'home') ?? DEFAULT_HOME);
    const found = await doctor(places, new Date().toISOString());
    const good = found.every(({ state }) => state !== 'wrong');
    const checks = found.map(({ check, state, why }) => ({
      ...{ check, state },
      ...(why === undefined ? {} : { code: why.code, text: sentenceOf(why, undefined, ENGLISH) }),
    }));
    const lines = [
      ...table(['', said('doctor.looked-at'), ''], found.map(rowOf)),
      said(good ? 'doctor.all-well' : 'doctor.something-wrong'),
    ];
    return ok({ value: { verdict: good ? 'well' : 'wrong', checks }, lines, good });
  },
};

function rowOf({ check, state, why }: Finding): readonly string[] {
  const words = readersWords();
  const text = why === undefined ? '' : sentenceOf(why, undefined, words);
  return [said(`doctor.state-${state}`, words), said(`doctor.at-${check}`, words), text];
}
