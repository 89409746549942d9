import type { OfficerScreen } from '../../http/screen.ts';
import { caseOfficeScreens } from './case-office-screens.tsx';
import { shiftScreens } from './shift-screens.tsx';
import { takeOutScreens } from './take-out-screens.ts';
import { viewsScreens } from './views-screens.tsx';

/** What officers of one authority do among themselves; nothing of it leaves the node. */
export const officeScreens: readonly OfficerScreen[] = [
  ...caseOfficeScreens,
  ...shiftScreens,
  ...viewsScreens,
  ...takeOutScreens,
];
