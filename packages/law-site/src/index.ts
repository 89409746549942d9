export { fileOf, relative } from './site-address.ts';
export { type SiteOrder, writeSite } from './write-site.ts';
