export { apiPage, exportsOf } from './api-page.ts';
export { compiledEngine } from './compiled-engine.ts';
export { writePackage } from './write-package.ts';
