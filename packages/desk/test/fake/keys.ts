import { type Fault, no, ok } from '@comity/base';
import type { Comparison, KeyChangeLine, Keys, Officer } from '@comity/service';
import { NOW, stateOf } from './places.ts';

const UNKNOWN: Fault = { code: 'key-change-unknown' };
const TWICE: Fault = { code: 'key-change-own-twice' };
const THEIRS = { id: 'ISL.rvk-247', name: 'Reykjavik 24/7' };

/** Keys of an invented node: one revocation waits, one peer has revoked, one cannot be followed. */
export function fakeKeys(participant: string): Keys {
  const ours = { id: `${participant}.point-247`, name: '24/7 contact point' };
  let waits = true;
  let first: Comparison | null = null;
  const change = (officer: Officer): KeyChangeLine => ({
    ...{ id: 'change-1', kind: 'keys-revoked', authorities: [ours], node: true },
    ...{ compromised: '2013-05-18T18:00:00.000Z', proposedAt: NOW, proposedBy: null },
    ...{ people: 2, first, waiting: 3 },
    mine: first?.officer.id === officer.id ? no(TWICE) : ok(null),
  });
  return {
    view: async ({ officer }) => ({
      ...{ participant, version: 3, issued: NOW, fingerprint: '5e85 5717 2a34 9c01' },
      keys: [
        {
          ...{ use: 'receipt', authority: null, id: 'Lv_wkrP4O3L61BT8VaGZBQ' },
          ...{ from: null, to: null, compromised: null, current: true },
        },
        {
          ...{ use: 'signing', authority: ours, id: 'FpWw8myOFN2HB2rrhM6M9w' },
          ...{ from: '2013-01-01T00:00:00.000Z', to: NOW, compromised: NOW, current: false },
        },
        {
          ...{ use: 'encryption', authority: ours, id: '0lhmNaQF1RO_Vzw90KyHaQ' },
          ...{ from: '2013-01-01T00:00:00.000Z', to: null, compromised: null, current: true },
        },
      ],
      changes: waits ? [change(officer)] : [],
      peers: [
        {
          ...{ participant: 'ISL', name: stateOf('ISL'), version: 2, issued: NOW, trouble: null },
          revoked: [
            {
              ...{ authority: THEIRS, key: 'FpWw8myOFN2HB2rrhM6M9x' },
              ...{ since: '2013-05-01T00:00:00.000Z', ended: NOW },
            },
          ],
          changed: {
            version: 1,
            changes: [
              { what: 'root' },
              { what: 'receipt' },
              { what: 'address', from: 'https://old.example', to: 'https://new.example' },
              { what: 'kinds', from: 41, to: 43 },
              ...(['added', 'gone', 'kind'] as const).map((what) => ({
                what,
                authority: THEIRS.name,
              })),
              ...(['named', 'zone'] as const).map((what) => ({
                ...{ what, authority: THEIRS.name, from: 'before', to: 'now' },
              })),
              ...(['signing', 'encryption', 'revoked'] as const).map((what) => ({
                ...{ what, authority: THEIRS.name, at: NOW },
              })),
            ],
          },
        },
        {
          ...{ participant: 'KIR', name: stateOf('KIR'), version: 1, issued: NOW, revoked: [] },
          changed: null,
          trouble: {
            why: { code: 'keys-other-root', params: { participant: 'KIR' } },
            at: NOW,
          },
        },
      ],
    }),
    confirm: async ({ officer: { id, number, name, role } }, change) => {
      if (!waits || change !== 'change-1') return no(UNKNOWN);
      if (first?.officer.id === id) return no(TWICE);
      if (first !== null) {
        waits = false;
        return ok({ step: 'changed' });
      }
      first = { officer: { id, number, name, role }, at: NOW };
      return ok({ step: 'first-officer' });
    },
    stop: async (_session, change) => {
      if (!waits || change !== 'change-1') return no(UNKNOWN);
      waits = false;
      return ok(null);
    },
  };
}
