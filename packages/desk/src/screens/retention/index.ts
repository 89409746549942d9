import type { OfficerScreen } from '../../http/screen.ts';
import { caseRetentionScreens } from './case-screens.tsx';
import { dueScreen } from './due-screen.tsx';

/** How long what an authority was told is kept, and what stops its erasure. */
export const retentionScreens: readonly OfficerScreen[] = [dueScreen, ...caseRetentionScreens];
