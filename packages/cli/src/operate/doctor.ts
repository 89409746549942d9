import { ok } from '@comity/base';
import { doctor, type Finding, homePlaces, type TriedWay, tryWays } from '@comity/node';
import { plainly } from '@comity/words';
import { ENGLISH, readersWords, said, sentenceOf } from '../said.ts';
import { HOME, type OperatorCommand, single } from './operator-command.ts';
import { DEFAULT_HOME } from './place.ts';
import { table } from './table.ts';

export const DOCTOR: OperatorCommand = {
  name: 'doctor',
  does: 'command-does.doctor-home',
  example: 'comity doctor --home comity-home',
  options: { ...HOME, tell: { does: 'option.doctor-tell' } },
  run: async (options) => {
    const places = homePlaces(single(options, 'home') ?? DEFAULT_HOME);
    const now = new Date().toISOString();
    const found = await doctor(places, now);
    const tried = options.given.has('tell') ? await tryWays(places, now) : ok([]);
    if (!tried.ok) return tried;
    const good =
      found.every(({ state }) => state !== 'wrong') &&
      tried.value.every(({ refused }) => refused === null);
    const checks = found.map(({ check, state, why }) => ({
      ...{ check, state },
      ...(why === undefined ? {} : { code: why.code, text: sentenceOf(why, undefined, ENGLISH) }),
    }));
    const lines = [
      ...table(['', said('doctor.looked-at'), ''], found.map(rowOf)),
      ...tried.value.map(lineOf),
      said(good ? 'doctor.all-well' : 'doctor.something-wrong'),
    ];
    return ok({
      value: { verdict: good ? 'well' : 'wrong', checks, tried: tried.value },
      lines,
      good,
    });
  },
};

function rowOf({ check, state, why }: Finding): readonly string[] {
  const words = readersWords();
  const text = why === undefined ? '' : sentenceOf(why, undefined, words);
  return [said(`doctor.state-${state}`, words), said(`doctor.at-${check}`, words), text];
}

const lineOf = ({ way, refused }: TriedWay): string => {
  const words = readersWords();
  return plainly(
    refused === null
      ? words.t('operator.trial-taken', { way })
      : words.t('operator.trial-refused', { way, because: refused }),
  );
};
