import type { Screen } from '../../http/screen.ts';
import { articleScreen } from './article/article-screen.tsx';
import { coverageScreen } from './covered/coverage-screen.tsx';
import { avenuesScreen } from './explorer/avenues-screen.tsx';
import { explorerScreen } from './explorer/explorer-screen.tsx';
import { formScreen } from './form/form-screen.tsx';
import { formsScreen } from './form/forms-screen.tsx';
import { instrumentScreen } from './instrument/instrument-screen.tsx';
import { instrumentsScreen } from './instrument/instruments-screen.tsx';
import { type LawAccess, type LawScreen, lawRoutes } from './law-visit.ts';
import { searchScreen } from './search/search-screen.tsx';
import { stateScreen } from './state/state-screen.tsx';
import { statesScreen } from './state/states-screen.tsx';

/**
 * The law pages: for officers, or for anybody where a node opens them to the public. They read law
 * data only, no case, and are the same for both.
 */
export const lawScreens = (access: LawAccess): readonly Screen[] => lawRoutes(access, lawPages);

/** The pages themselves: pure functions of the law and of an address. */
export const lawPages: readonly LawScreen[] = [
  explorerScreen,
  avenuesScreen,
  articleScreen,
  instrumentsScreen,
  instrumentScreen,
  statesScreen,
  stateScreen,
  formsScreen,
  formScreen,
  coverageScreen,
  searchScreen,
];
