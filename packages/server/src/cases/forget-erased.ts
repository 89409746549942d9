import { ERASED_CHANNEL } from '../erase/let-go.ts';
import type { Store } from '../store/index.ts';
import type { OpenCases } from './open-cases.ts';

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
