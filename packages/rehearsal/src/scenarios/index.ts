import { davis2016 } from './davis-2016.ts';
import { estonia2007 } from './estonia-2007.ts';
import { iloveyou2000 } from './iloveyou-2000.ts';
import { lockbit2024 } from './lockbit-2024.ts';
import { mchugh2018 } from './mchugh-2018.ts';
import { netwalker2021 } from './netwalker-2021.ts';
import type { Scenario } from './scenario.ts';
import { silkRoad2013 } from './silk-road-2013.ts';

/** The real cases that are rehearsed, by the date of what happened. */
export const SCENARIOS: readonly Scenario[] = [
  iloveyou2000,
  estonia2007,
  silkRoad2013,
  davis2016,
  mchugh2018,
  netwalker2021,
  lockbit2024,
];
