import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { no, ok, type Result } from '@comity/base';
import { EXCHANGE_AFTER_DESK } from '../doors.ts';
import { portNumber } from '../options.ts';
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

/** How `npm start` is used, in full. */
export const usage = `npm start [-- --fresh] [--port 4610] [--data FOLDER]

Starts a training network: ${trainingParticipants.map((each) => each.name).join(', ')}.
  --fresh        begins anew: removes what the last training left
  --empty        begins without cases; otherwise real ones are played at the first start
  --port 4610    the first port; one more for each further node, and exchanges ten ports on
  --data FOLDER  keeps everything in FOLDER instead of .comity/training`;

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
