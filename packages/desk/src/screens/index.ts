import type { Screen } from '../http/screen.ts';
import { actScreens } from './act/act-screens.tsx';
import { caseScreens } from './case/case-screen.tsx';
import { clocksScreens } from './clocks/clocks-screens.tsx';
import { directoryScreens } from './directory/index.ts';
import { draftsScreens } from './drafts/drafts-screens.tsx';
import { emergencyScreens } from './emergency/emergency-screens.tsx';
import { exportScreens } from './export/export-screens.tsx';
import { keyScreens } from './keys/key-screens.tsx';
import { languageScreen } from './language/language-screen.ts';
import { themeScreen } from './language/theme-screen.ts';
import { lawScreens } from './law/index.ts';
import { letterScreen } from './letter/letter-screen.tsx';
import { linkScreens } from './link/link-screens.ts';
import { newRequestScreens } from './new-request/index.ts';
import { nightScreens } from './night/night-screens.tsx';
import { nodeScreens } from './node/index.ts';
import { offerScreens } from './offer/offer-screens.tsx';
import { officeScreens } from './office/index.ts';
import { officerScreens } from './officers/officer-screens.tsx';
import { participantScreens } from './participants/participant-screens.tsx';
import { passkeyScreens } from './passkey/passkey-screens.tsx';
import { testsScreens } from './pings/tests-screens.tsx';
import { proposalScreens } from './proposals/proposal-screens.tsx';
import { reachScreens } from './reach/reach-screen.tsx';
import { referralScreens } from './referrals/referral-screens.tsx';
import { retentionScreens } from './retention/index.ts';
import { reviewScreens } from './reviews/review-screens.tsx';
import { rightsScreens } from './rights/rights-screens.tsx';
import { rosterScreens } from './roster/roster-screens.tsx';
import { sessionScreens } from './sessions/session-screens.tsx';
import { signInScreens } from './sign-in/sign-in.ts';
import { spokenScreens } from './spoken/spoken-screens.tsx';
import { textsScreen } from './texts/texts-screen.tsx';
import { tokenScreens } from './tokens/token-screens.tsx';
import { wallsScreens } from './walls/index.ts';
import { workListScreen } from './work-list/work-list-screen.tsx';

/** What a node decides about its screens. */
export interface ScreenOptions {
  /** Opens the law pages and the blank forms to anybody, without sign-in. They show no case. */
  readonly publicLaw: boolean;
}

/** Every route of the desk; a new screen is one more line here. */
export const screensWith = ({ publicLaw }: ScreenOptions): readonly Screen[] => [
  ...signInScreens,
  ...linkScreens,
  languageScreen,
  themeScreen,
  workListScreen,
  ...caseScreens,
  ...actScreens,
  ...newRequestScreens,
  ...offerScreens,
  ...draftsScreens,
  ...referralScreens,
  ...lawScreens(publicLaw ? 'anyone' : 'officer'),
  ...exportScreens,
  letterScreen,
  textsScreen,
  ...reviewScreens,
  ...proposalScreens,
  ...emergencyScreens,
  ...nightScreens,
  ...clocksScreens,
  ...rosterScreens,
  ...testsScreens,
  ...reachScreens,
  ...spokenScreens,
  ...officeScreens,
  ...rightsScreens,
  ...wallsScreens,
  ...retentionScreens,
  ...directoryScreens,
  ...participantScreens,
  ...keyScreens,
  ...tokenScreens,
  ...officerScreens,
  ...nodeScreens,
  ...passkeyScreens,
  ...sessionScreens,
];

/** The routes of a node that keeps its law pages to its officers. */
export const allScreens: readonly Screen[] = screensWith({ publicLaw: false });
