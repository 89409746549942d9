import type { Law } from '@comity/law';
import type { Words } from '@comity/words';

/** A network by the title that the law data gives it; its code where it does not know it. */
export const networkName = (law: Law, id: string): string =>
  law.data.networks.find((row) => row.id === id)?.title ?? id;

/** The same as a choice of a list. */
export const networkItem = (words: Words, law: Law, id: string): string =>
  words.t('directory.item', { name: networkName(law, id) });
