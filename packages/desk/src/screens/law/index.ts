import type { Screen } from '../../http/screen.ts';
import { articleScreen } from './article/article-screen.tsx';
import { avenuesScreen } from './explorer/avenues-screen.tsx';
import { explorerScreen } from './explorer/explorer-screen.tsx';
import { instrumentScreen } from './instrument/instrument-screen.tsx';
import { instrumentsScreen } from './instrument/instruments-screen.tsx';
import { type LawAccess, lawRoutes } from './law-visit.ts';

/**
 * The law pages: for officers, or for anybody where a node opens them to the public. They read law
 * data only, no case, and are the same for both.
 */
export const lawScreens = (access: LawAccess): readonly Screen[] =>
  lawRoutes(access, [
    explorerScreen,
    avenuesScreen,
    articleScreen,
    instrumentsScreen,
    instrumentScreen,
  ]);
