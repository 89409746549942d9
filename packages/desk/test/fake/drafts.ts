import { type Fault, no } from '@comity/base';
import type { Drafts } from '@comity/service';

const DRAFT_UNKNOWN: Fault = { code: 'draft-unknown' };
const unknown = async () => no(DRAFT_UNKNOWN);

/** An authority that has no drafts; the tests of the new request bring their own. */
export const noDrafts: Drafts = {
  list: async () => ({ drafts: [], damaged: [] }),
  create: () => Promise.reject(new Error('This service makes no drafts.')),
  beginEmergency: () => Promise.reject(new Error('This service makes no drafts.')),
  get: unknown,
  save: unknown,
  avenues: unknown,
  contents: unknown,
  check: unknown,
  submit: unknown,
  approve: unknown,
  consultation: unknown,
  checkShown: async () => no([DRAFT_UNKNOWN]),
  showDraft: async () => no([DRAFT_UNKNOWN]),
  shownIn: async () => null,
  giveBack: unknown,
  discard: unknown,
};
