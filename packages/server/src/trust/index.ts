export { type Compared, confirmAdmission, proposeAdmission } from './admission.ts';
export { openTrustStore, TRUST_CHANNEL, type TrustStore } from './trust-store.ts';
