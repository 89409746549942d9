export { type LawChange, lawChanges } from './law-changes.ts';
export { fileOf, relative } from './site-address.ts';
export { type SiteOrder, writeSite } from './write-site.ts';
