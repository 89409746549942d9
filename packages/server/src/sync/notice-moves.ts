import type { OpenCases } from '../cases/open-cases.ts';
import type { Keyring } from '../keys/index.ts';
import type { Store } from '../store/index.ts';
import type { TrustStore } from '../trust/index.ts';
import type { World } from '../world.ts';
import { noticeRestore } from './restores.ts';
import { keepWitness, type Witness } from './witness.ts';

interface Parts {
  readonly store: Store;
  readonly keyring: Keyring;
  readonly world: World;
  readonly trust: Pick<TrustStore, 'reload'>;
  readonly witness: Witness | undefined;
  readonly open: Pick<OpenCases, 'clear'>;
}

/**
 * When another server of the database has taken over while the node runs: what it lacks, should it lack
 * something, is taken back from peers as after a restore, and nothing that was read before counts.
 */
export function noticeMoves({ store, keyring, world, trust, witness, open }: Parts): void {
  const moved = async (): Promise<void> => {
    const isOther = await noticeRestore({ store, keyring, world, witness });
    if (isOther && witness !== undefined) await keepWitness({ store, keyring }, witness, true);
    open.clear();
    await trust.reload();
  };
  store.onMoved(() => {
    moved().catch((cause: Error) =>
      world.log({ level: 'error', what: 'move-not-noticed', because: cause.message }),
    );
  });
}
