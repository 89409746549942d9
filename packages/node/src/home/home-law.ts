import { statSync } from 'node:fs';
import { type Fault, worldFault } from '@comity/base';
import { LawFilesError } from '@comity/law-files';
import { nodesLawFault } from '../report-in-words.ts';
import type { HomeSettings } from './home-settings.ts';

type OfLaw = Pick<HomeSettings, 'node' | 'lawAt'>;

/** Why the folder of a node's law data is none, with the line that sets it; undefined where it is one. */
export function lawFolderFault({ node: { law: folder }, lawAt }: OfLaw): Fault | undefined {
  try {
    if (statSync(folder).isDirectory()) return undefined;
  } catch (cause) {
    const fault = worldFault(cause, folder);
    if (fault?.code !== 'place-not-usable') return placed(fault, lawAt);
  }
  return placed({ code: 'law-folder-missing', params: { folder } }, lawAt);
}

/** Why the files of a node's law data are not usable; undefined for a failure of another kind. */
export const lawFault = (cause: unknown, { node: { law }, lawAt }: OfLaw): Fault | undefined =>
  cause instanceof LawFilesError ? placed(nodesLawFault(cause, law), lawAt) : undefined;

const placed = <F extends Fault | undefined>(fault: F, at: string | undefined): F =>
  fault === undefined || at === undefined ? fault : { ...fault, at };
