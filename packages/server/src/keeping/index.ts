export { searchAudit } from './audit-search.ts';
export { type Keeper, NO_KEEPER } from './keeper.ts';
export { authoritiesOf, createKeeping, queuesOf } from './keeping.ts';
