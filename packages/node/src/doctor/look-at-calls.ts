import { callersOf } from '../callers/callers.ts';
import type { CallingSettings } from '../callers/calling-settings.ts';
import { type Finding, fine, unknownAt } from './finding.ts';

/** Whether the ways out for alarms can be opened; nobody is called. What fails is told by its fault. */
export function lookAtCalls(calling: CallingSettings): Finding {
  const ways = callersOf(calling, { now: () => '' }, []);
  return ways.mail === undefined && ways.gateway === undefined
    ? unknownAt('calls', { code: 'calls-on-pages-only' })
    : fine('calls');
}
