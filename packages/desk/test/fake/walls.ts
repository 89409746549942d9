import { type Fault, no, ok } from '@comity/base';
import type { Cases, Office, Officerly, Session, Wall, WallOpening, Walls } from '@comity/service';
import { NOW } from './places.ts';

const CASE_UNKNOWN: Fault = { code: 'case-unknown' };

/** Walls of the invented network, in memory: they are shown, and keep nobody out. */
export function fakeWalls(cases: Cases, office: Office): Walls {
  const walls = new Map<string, Wall>();
  let openings: Omit<WallOpening, 'mine'>[] = [];
  const me = ({ officer: { id, number, name, role } }: Session): Officerly => ({
    ...{ id, number, name, role },
  });
  return {
    of: async (session, id) => {
      if (!(await cases.view(session, id)).ok) return no(CASE_UNKNOWN);
      const colleagues = await office.colleagues(session);
      return ok({ what: 'case', id, colleagues, wall: walls.get(id) ?? null });
    },
    set: async (session, id, { officers, why }) => {
      if (!(await cases.view(session, id)).ok) return no([CASE_UNKNOWN]);
      const colleagues = await office.colleagues(session);
      const named = colleagues.filter((one) => officers.includes(one.id));
      if (named.length < 2) return no([{ code: 'wall-few', params: { n: 2 }, at: 'officers' }]);
      if (why.trim() === '') return no([{ code: 'missing', at: 'why' }]);
      const [first, second] = named;
      const by = [first ?? me(session), second ?? me(session)] as const;
      const opening = { by, at: NOW, why: 'Both named officers are ill.' };
      walls.set(id, {
        ...{ officers: named, setBy: me(session), setAt: NOW, why, openings: [opening] },
      });
      return ok(null);
    },
    lift: async (_session, id, why) => {
      if (why.trim() === '') return no([{ code: 'missing', at: 'why' }]);
      walls.delete(id);
      return ok(null);
    },
    openings: async (session) =>
      openings.map((one) => ({
        ...one,
        mine: one.askedBy.id === session.officer.id ? no({ code: 'opening-own' }) : ok(null),
      })),
    askOpening: async (session, { reference, why }) => {
      if (!/^\d{3}-\d{3}-\d{4}$/.test(reference)) {
        return no([{ code: 'reference-form', at: 'reference' }]);
      }
      const id = `opening-${openings.length}`;
      openings = [...openings, { id, reference, why, askedBy: me(session), askedAt: NOW }];
      return ok(null);
    },
    answerOpening: async (_session, id) => {
      openings = openings.filter((one) => one.id !== id);
      return ok(null);
    },
  };
}
