import { no, ok } from '@comity/base';
import type { SpokenNote, SpokenNotes } from '@comity/service';
import { NOW, stateOf } from './places.ts';

/** Two notes of the invented network, in memory: one of ours, one of theirs that is late. */
export function fakeSpoken(): SpokenNotes {
  const note = (id: string, more: Partial<SpokenNote>): SpokenNote => ({
    ...{ id, ours: true, peer: 'ISL', peerName: stateOf('ISL') },
    saidAt: '2024-11-21T14:00:00.000Z',
    dueAt: '2024-11-22T02:00:00.000Z',
    ...{ with: 'Duty prosecutor', what: 'Who holds the account.' },
    notedBy: { id: 'usa-1', number: '0101', name: 'Dana Whitfield', role: 'duty-officer' },
    ...{ notedAt: NOW, draft: null, missedAt: null, ended: null },
    ...more,
  });
  const all = new Map<string, SpokenNote>(
    [
      note('spoken-1', {}),
      note('spoken-2', { ours: false, dueAt: '2024-11-21T02:00:00.000Z', missedAt: NOW }),
    ].map((one) => [one.id, one]),
  );
  return {
    open: async () => [...all.values()].filter(({ ended }) => ended === null),
    get: async (_session, id) => {
      const found = all.get(id);
      return found === undefined ? no({ code: 'spoken-unknown' }) : ok(found);
    },
    note: async (_session, typed) => {
      if (typed.what === '') return no([{ code: 'missing', at: 'what' }]);
      const id = `spoken-${all.size + 1}`;
      const { peer, what } = typed;
      all.set(id, note(id, { ours: typed.side === 'ours', peer, what, with: typed.with }));
      return ok(id);
    },
    end: async ({ officer: { id: by, number, name, role } }, id, how) => {
      const found = all.get(id);
      if (found === undefined || found.ended !== null) return no({ code: 'spoken-unknown' });
      if ('why' in how && how.why === '') return no({ code: 'missing', at: 'why' });
      if ('caseId' in how && how.caseId === '') return no({ code: 'missing', at: 'case' });
      const named =
        'caseId' in how ? { caseId: how.caseId, reference: how.caseId.slice(0, 6) } : null;
      const why = 'why' in how ? how.why : '';
      const ended = { at: NOW, by: { id: by, number, name, role }, case: named, why };
      all.set(id, { ...found, ended });
      return ok(null);
    },
  };
}
