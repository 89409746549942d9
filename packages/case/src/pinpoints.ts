import { type ActKind, kindDefinition } from './acts/index.ts';
import type { Advice } from './advice.ts';
import type { CaseState } from './state.ts';

/** Instruments that the request of a case relies on, by id; none before there is a request. */
export const instrumentsOf = (state: CaseState): readonly string[] =>
  state.requesting.request?.content?.instruments.map((instrument) => instrument.id) ?? [];

/** Provisions behind a kind of act under the instruments relied on, and those that advice adds. */
export function pinpointsFor(
  kind: ActKind,
  instruments: readonly string[],
  advice: Advice = {},
): readonly string[] {
  const own = kindDefinition(kind).pinpoints;
  const found = instruments.flatMap((instrument) => own[instrument] ?? []);
  return [...new Set([...found, ...(advice.pinpoints?.[kind] ?? [])])];
}

/** Provision per field of a content, under the first instrument that has one. */
export function fieldPinpoints(
  kind: ActKind,
  instruments: readonly string[],
): Readonly<Record<string, string>> {
  const own = kindDefinition(kind).fieldPinpoints ?? {};
  const merged: Record<string, string> = {};
  for (const instrument of [...instruments].reverse()) Object.assign(merged, own[instrument]);
  return merged;
}
