import type { Screen } from '../http/screen.ts';
import { signInScreens } from './sign-in/sign-in.ts';

/** Every route of the desk; a new screen is one more line here. */
export const allScreens: readonly Screen[] = [...signInScreens];
