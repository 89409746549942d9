export { createReferrals } from './referrals.ts';
