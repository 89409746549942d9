import type { Screen } from '../http/screen.ts';
import { actScreens } from './act/act-screens.tsx';
import { caseScreen } from './case/case-screen.tsx';
import { directoryScreen } from './directory/directory-screen.tsx';
import { draftsScreens } from './drafts/drafts-screens.tsx';
import { exportScreens } from './export/export-screens.tsx';
import { lawScreens } from './law/index.ts';
import { newRequestScreens } from './new-request/index.ts';
import { passkeyScreens } from './passkey/passkey-screens.tsx';
import { reviewScreens } from './reviews/review-screens.tsx';
import { signInScreens } from './sign-in/sign-in.ts';
import { workListScreen } from './work-list/work-list-screen.tsx';

/** Every route of the desk; a new screen is one more line here. */
export const allScreens: readonly Screen[] = [
  ...signInScreens,
  workListScreen,
  caseScreen,
  ...actScreens,
  ...newRequestScreens,
  ...draftsScreens,
  ...lawScreens('officer'),
  ...exportScreens,
  ...reviewScreens,
  directoryScreen,
  ...passkeyScreens,
];
