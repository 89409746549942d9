import type { OfficerScreen } from '../../http/screen.ts';
import { auditScreen } from './audit-screen.tsx';
import { authoritiesScreen } from './authorities-screen.tsx';
import { backUpScreen, backupsScreen } from './backups-screen.tsx';
import { healthScreen } from './health-screen.tsx';
import { queuesScreen } from './queues-screen.tsx';
import { statusScreen } from './status-screen.tsx';

export const nodeScreens: readonly OfficerScreen[] = [
  healthScreen,
  queuesScreen,
  backupsScreen,
  backUpScreen,
  authoritiesScreen,
  auditScreen,
  statusScreen,
];
