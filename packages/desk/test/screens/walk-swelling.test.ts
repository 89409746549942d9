import { walkScreens } from './walking.ts';

walkScreens(1);
