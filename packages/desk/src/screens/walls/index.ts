import type { OfficerScreen } from '../../http/screen.ts';
import { openingScreens } from './opening-screens.tsx';
import { wallScreens } from './wall-screens.tsx';

/** Who sees a case or a draft, and how others come to it by two. */
export const wallsScreens: readonly OfficerScreen[] = [...wallScreens, ...openingScreens];
