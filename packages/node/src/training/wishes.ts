import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { no, ok, type Result } from '@comity/base';
import { stateName } from '@comity/words';
import { EXCHANGE_AFTER_DESK } from '../doors.ts';
import { portNumber } from '../options.ts';
import { WORDS } from '../report-in-words.ts';
import { trainingParticipants } from './participants.ts';

/** What the newcomer asked for. */
export interface Wishes {
  readonly fresh: boolean;
  /** The desks begin without the stories. */
  readonly empty: boolean;
  /** The first port; the others follow. */
  readonly port: number;
  /** The folder that keeps everything between two starts. */
  readonly folder: string;
  readonly help: boolean;
}

/** The States of the training network, in the order of their ports. */
export const participantNames = (): string =>
  WORDS.all(trainingParticipants.map((each) => stateName(WORDS, each)));

/** How `npm start` is used, in full. */
export const usage = (): string =>
  [
    'npm start [-- --fresh] [--port 4610] [--data FOLDER]',
    '',
    WORDS.t('training.starts', { participants: participantNames() }),
    `  --fresh        ${WORDS.t('option.training-fresh')}`,
    `  --empty        ${WORDS.t('option.training-empty')}`,
    `  --port 4610    ${WORDS.t('option.training-port')}`,
    `  --data FOLDER  ${WORDS.t('option.training-data')}`,
  ].join('\n');

/** Reads the command line of the training network; `checkout` is the project's folder. */
export function readWishes(argv: readonly string[], checkout: string): Result<Wishes> {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        fresh: { type: 'boolean', default: false },
        empty: { type: 'boolean', default: false },
        port: { type: 'string', default: '4610' },
        data: { type: 'string', default: resolve(checkout, '.comity/training') },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const port = portNumber(values.port);
    if (!port.ok) return port;
    const last = port.value + EXCHANGE_AFTER_DESK + trainingParticipants.length - 1;
    if (last > 65_535) {
      const params = { port: String(port.value), n: trainingParticipants.length };
      return no({ code: 'ports-no-room', params, at: '--port' });
    }
    const { fresh, empty, help } = values;
    return ok({ fresh, empty, help, port: port.value, folder: resolve(values.data) });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return no({ code: 'arguments', params: { reason: reason.split('\n')[0] ?? '' } });
  }
}
