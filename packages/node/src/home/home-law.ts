import { statSync } from 'node:fs';
import { type Fault, placed, worldFault } from '@comity/base';
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
    if (fault?.code !== 'place-not-usable')
      return fault === undefined ? fault : atLine(fault, lawAt);
  }
  return atLine({ code: 'law-folder-missing', params: { folder } }, lawAt);
}

/** Why the files of a node's law data are not usable; undefined for a failure of another kind. */
export const lawFault = (cause: unknown, { node: { law }, lawAt }: OfLaw): Fault | undefined =>
  cause instanceof LawFilesError ? atLine(nodesLawFault(cause, law), lawAt) : undefined;

const atLine = (fault: Fault, at: string | undefined): Fault =>
  at === undefined ? fault : placed(fault, { at });
