import type { JsonObject } from '@comity/base';
import { isActKind, kindDefinition } from './acts/index.ts';
import type { PlacedAct } from './acts/kind.ts';
import type { Placement } from './placement.ts';
import type { RequestedFields, RequestingFields, SharedFields } from './state.ts';

/** The fields of both sides; each changes by its own side's acts alone. */
export interface BothFields {
  readonly requesting: RequestingFields;
  readonly requested: RequestedFields;
}

const SHARED: SharedFields = { closing: null, messages: 0, erasureRequests: [], erased: [] };

const EMPTY: BothFields = {
  requesting: { ...SHARED, request: null, withdrawal: null, supplied: [] },
  requested: { ...SHARED, acknowledgement: null, triage: null, asked: [], answers: [] },
};

/** Lets the acts that have effect change the fields of their side, in the order of the log. */
export const applyEffects = (placements: readonly Placement[]): BothFields =>
  placements.reduce(applyEffect, EMPTY);

function applyEffect(fields: BothFields, placement: Placement): BothFields {
  const { kind, side, inEffect } = placement;
  if (!inEffect || side === null || !isActKind(kind)) return fields;
  const definition = kindDefinition(kind);
  const act = placedAct(placement, side);
  if (definition.by === 'either') {
    return side === 'requesting'
      ? {
          ...fields,
          requesting: { ...fields.requesting, ...definition.effect(fields.requesting, act) },
        }
      : {
          ...fields,
          requested: { ...fields.requested, ...definition.effect(fields.requested, act) },
        };
  }
  return definition.by === 'requesting'
    ? { ...fields, requesting: definition.effect(fields.requesting, act) }
    : { ...fields, requested: definition.effect(fields.requested, act) };
}

const placedAct = (
  { ordered, past, content }: Placement,
  side: PlacedAct<JsonObject>['side'],
): PlacedAct<JsonObject> => ({
  act: ordered.entry.id,
  authority: ordered.entry.author.authority,
  content,
  received: ordered.received,
  claimed: ordered.entry.claimed,
  zone: ordered.entry.zone,
  side,
  past,
});
