import type { Store, Tx } from '../store/index.ts';
import type { CaseName, OpenCases } from './open-cases.ts';

/** Channel on which the processes of a node hear that a body of a case was erased. */
const ERASED_CHANNEL = 'comity_erased';

/** Tells every process of the node, this one included, once the erasure is durable. */
export const tellErased = (tx: Tx, { authority, caseId }: CaseName): void =>
  tx.later('select pg_notify($1, $2)', [ERASED_CHANNEL, `${authority} ${caseId}`]);

/**
 * Lets go of each case in which a body was erased, whichever process did it. While notifications are
 * lost all is let go.
 *
 * @returns how to stop
 */
export const forgetErased = (store: Store, open: OpenCases): Promise<() => Promise<void>> =>
  store.listen(
    ERASED_CHANNEL,
    (payload) => {
      const [authority, caseId] = payload.split(' ');
      if (authority === undefined || caseId === undefined) open.clear();
      else open.drop({ authority, caseId });
    },
    { lost: open.clear },
  );
