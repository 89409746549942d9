import { writeFileSync } from 'node:fs';
import { apiPage } from './api-page.ts';
import { compiledEngine } from './compiled-engine.ts';

/** Writes `docs/law/api.md` anew from the engine's own declarations. */

writeFileSync(new URL('../../../docs/law/api.md', import.meta.url), apiPage(compiledEngine()));
