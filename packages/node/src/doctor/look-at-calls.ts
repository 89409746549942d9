import { callersOf } from '../callers/callers.ts';
import type { CallingSettings } from '../callers/calling-settings.ts';
import { operatorWays } from '../operator/operator-ways.ts';
import { type Finding, fine, unknownAt } from './finding.ts';

/**
 * Whether the ways out, for alarms and to the operator, can be opened; nobody is called. What fails is
 * told by its fault.
 */
export function lookAtCalls(calling: CallingSettings): readonly Finding[] {
  const ways = callersOf(calling, { now: () => '' }, []);
  const notes = [
    ...(ways.mail === undefined && ways.gateway === undefined
      ? [unknownAt('calls', { code: 'calls-on-pages-only' })]
      : []),
    ...(operatorWays(calling, () => 0).length === 0
      ? [unknownAt('calls', { code: 'operator-not-called' })]
      : []),
  ];
  return notes.length === 0 ? [fine('calls')] : notes;
}
