import type { Fault } from '@comity/base';
import { describedPublication, isPublicationKind } from '@comity/feed';
import { may, type Role, type UseCase } from '@comity/service';
import { ERASURE } from '../erase/index.ts';

/** By which use case something of a kind is wanted. */
function wantedBy(kind: string): UseCase {
  if (!isPublicationKind(kind)) return kind === ERASURE ? 'retention.erase' : 'cases.act';
  return describedPublication(kind).fills.startsWith('cover')
    ? 'rosters.tellCover'
    : 'directory.publish';
}

/**
 * Why somebody may not agree to something of a kind: the second of two decides it as the first does, so
 * only who may want it may agree to it. Code: `approval-other-task`.
 *
 * @param kind of an act or a publication
 */
export const agreeFault = (role: Role, kind: string): Fault | undefined =>
  may(role, 'proposals.approve') && may(role, wantedBy(kind))
    ? undefined
    : { code: 'approval-other-task' };
