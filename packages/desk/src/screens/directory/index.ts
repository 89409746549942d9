import type { OfficerScreen } from '../../http/screen.ts';
import { countryScreens } from './country-screens.tsx';
import { directoryScreen } from './directory-screen.tsx';
import { forkScreens } from './fork-screens.tsx';
import { publishScreens } from './publish-screens.tsx';

/** Who can be written to, State by State, and what the own State says of its authorities. */
export const directoryScreens: readonly OfficerScreen[] = [
  directoryScreen,
  ...publishScreens,
  ...countryScreens,
  ...forkScreens,
];
