export { addressees } from './addressees.ts';
export {
  type AdmissionParts,
  type AdmissionStep,
  type Compared,
  checkStatement,
  confirmAdmission,
  dropProposal,
  proposeAdmission,
  SHELL,
  vouchedProposals,
} from './admission.ts';
export {
  enterStatement,
  type ProposalRow,
  storeStatement,
  TRUST_CHANNEL,
} from './admission-rows.ts';
export {
  type EarlierStatements,
  earlierStatementsFile,
  enterEarlierStatements,
  readEarlierStatements,
} from './earlier-self.ts';
export { checkExchangeUrl, isPublicAddress } from './exchange-address.ts';
export {
  agreeStanding,
  askStanding,
  peopleForStanding,
  type StandingDone,
  type WantedStanding,
} from './standings.ts';
export { openTrustStore, type TrustStore, watchTrust } from './trust-store.ts';
export {
  contentMark,
  isVouched,
  macOf,
  recordBytes,
  recordTime,
  type VouchedRecord,
  type Vouching,
} from './vouched.ts';
