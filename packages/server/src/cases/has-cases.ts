import type { Store } from '../store/index.ts';

/** Whether an authority has a case, open or closed. */
export const hasCases = async (
  store: Pick<Store, 'asNode'>,
  authority: string,
): Promise<boolean> => {
  const rows = await store.asNode(authority, (tx) => tx.query('select from cases limit 1'));
  return rows.length > 0;
};
