import { assange2024 } from './assange-2024.ts';
import { coincheck2020 } from './coincheck-2020.ts';
import { davis2016 } from './davis-2016.ts';
import { dmm2024 } from './dmm-2024.ts';
import { drinkman2012 } from './drinkman-2012.ts';
import { encrochat2020 } from './encrochat-2020.ts';
import { estonia2007 } from './estonia-2007.ts';
import { falciani2018 } from './falciani-2018.ts';
import { hansa2017 } from './hansa-2017.ts';
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
  drinkman2012,
  silkRoad2013,
  davis2016,
  hansa2017,
  falciani2018,
  mchugh2018,
  coincheck2020,
  encrochat2020,
  netwalker2021,
  lockbit2024,
  assange2024,
  dmm2024,
];
