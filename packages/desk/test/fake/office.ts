import { type Fault, no, ok, spokenReference } from '@comity/base';
import type {
  CaseAtHome,
  Cases,
  Office,
  Officerly,
  SavedView,
  Session,
  Shift,
} from '@comity/service';
import { checkContent, RIGHTS_REVIEW, type RightsReview } from '@comity/statements';
import { NOW, OFFICERS } from './places.ts';

const CASE_UNKNOWN: Fault = { code: 'case-unknown' };

interface Note {
  readonly id: string;
  readonly officer: Officerly;
  readonly at: string;
  readonly text: string;
}

/** What officers do among themselves, in memory, over the cases of the invented network. */
export function fakeOffice(cases: Cases): Office {
  const assigned = new Map<string, Officerly>();
  const notes = new Map<string, Note[]>();
  const reviews = new Map<string, CaseAtHome['reviews'][number][]>();
  const standIns = new Map<string, { officer: Officerly; until: string }>();
  const views: SavedView[] = [];
  let shifts: (Omit<Shift, 'mine'> & { readonly authority: string })[] = [];
  const colleaguesOf = ({ officer }: Session): readonly Officerly[] => {
    const own = OFFICERS.find(({ id }) => id === officer.id)?.at;
    return OFFICERS.filter(({ at, role }) => at === own && role !== 'administrator').map(
      ({ id, number, name, role }) => ({ id, number, name, role }),
    );
  };
  const me = ({ officer: { id, number, name, role } }: Session): Officerly => ({
    ...{ id, number, name, role },
  });
  return {
    colleagues: async (session) =>
      colleaguesOf(session).map((one) => ({
        ...one,
        standIn: standIns.get(one.id) ?? null,
        open: [...assigned.values()].filter(({ id }) => id === one.id).length,
      })),
    ofCase: async (session, caseId) => {
      if (!(await cases.view(session, caseId)).ok) return no(CASE_UNKNOWN);
      const officer = assigned.get(caseId);
      return ok({
        assigned: officer === undefined ? null : { officer, since: NOW },
        notes: notes.get(caseId) ?? [],
        reviews: reviews.get(caseId) ?? [],
        named: null,
        opened: [],
        history:
          caseId === 'silkroad'
            ? { measure: 'preservation', answers: 27, median: 7_200_000, most: 259_200_000 }
            : null,
      });
    },
    assign: async (session, caseId, officer) => {
      if (!(await cases.view(session, caseId)).ok) return no(CASE_UNKNOWN);
      const found = colleaguesOf(session).find(({ id }) => id === officer);
      if (officer === '') assigned.delete(caseId);
      else if (found === undefined) return no({ code: 'officer-unknown', at: 'officer' });
      else assigned.set(caseId, found);
      return ok(null);
    },
    keepNote: async (session, caseId, text) => {
      if (!(await cases.view(session, caseId)).ok) return no(CASE_UNKNOWN);
      if (text.trim() === '') return no({ code: 'missing', at: 'note' });
      const kept = notes.get(caseId) ?? [];
      notes.set(caseId, [
        { id: `note-${kept.length}`, officer: me(session), at: NOW, text },
        ...kept,
      ]);
      return ok(null);
    },
    reviewRights: async (session, caseId, content) => {
      const view = await cases.view(session, caseId);
      if (!view.ok) return no([CASE_UNKNOWN]);
      if (view.value.side !== 'requested') return no([{ code: 'not-answering' }]);
      const checked = checkContent(RIGHTS_REVIEW, content);
      if (!checked.ok) return checked;
      const kept = reviews.get(caseId) ?? [];
      const review = content as unknown as RightsReview;
      reviews.set(caseId, [{ officer: me(session), at: NOW, review }, ...kept]);
      return ok(null);
    },
    standIn: async (session, officer, until) => {
      const found = colleaguesOf(session).find(({ id }) => id === officer);
      if (officer === '') standIns.delete(session.officer.id);
      else if (found === undefined) return no({ code: 'officer-unknown', at: 'officer' });
      else if (until === '') return no({ code: 'missing', at: 'until' });
      else standIns.set(session.officer.id, { officer: found, until });
      return ok(null);
    },
    shifts: async (session) =>
      shifts
        .filter(({ authority }) => authority === session.officer.authority)
        .map(({ authority: _, ...shift }) => ({
          ...shift,
          mine: shift.from.id === session.officer.id ? no({ code: 'shift-own' }) : ok(null),
        })),
    handOver: async (session, { note, cases: given }) => {
      if (given.length === 0 && note.trim() === '') return no({ code: 'shift-empty', at: 'note' });
      const { authority } = session.officer;
      const told = given.map((one) => ({
        ...one,
        reference: spokenReference(one.caseId),
        title: 'Silk Road server',
      }));
      const id = `shift-${shifts.length + 1}`;
      const body = { note, cases: told, damaged: false };
      shifts.push({ id, authority, from: me(session), at: NOW, ...body });
      return ok({ left: 0 });
    },
    takeShift: async (session, id) => {
      const found = shifts.find((one) => one.id === id);
      if (found === undefined) return no({ code: 'shift-unknown' });
      if (found.from.id === session.officer.id) return no({ code: 'shift-own' });
      shifts = shifts.filter((one) => one !== found);
      for (const { caseId } of found.cases) assigned.set(caseId, me(session));
      return ok(null);
    },
    views: async () => views,
    keepView: async (_session, view) => {
      if (view.name.trim() === '') return no({ code: 'missing', at: 'name' });
      views.push({ ...view, id: `view-${views.length + 1}` });
      return ok(null);
    },
    dropView: async (_session, id) => {
      const place = views.findIndex((view) => view.id === id);
      if (place >= 0) views.splice(place, 1);
      return ok(null);
    },
    dates: async (session, caseId) => {
      const ids = caseId === null ? [...assigned.keys()] : [caseId];
      const found = await Promise.all(ids.map((id) => cases.view(session, id)));
      if (found.some((view) => !view.ok)) return no(CASE_UNKNOWN);
      return ok(
        found.flatMap((view) =>
          view.ok
            ? [{ caseId: view.value.caseId, reference: view.value.reference, due: view.value.due }]
            : [],
        ),
      );
    },
    takeList: async (session, filter) => (await cases.workList(session, filter)).rows,
  };
}
