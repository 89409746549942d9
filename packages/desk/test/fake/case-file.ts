import { caseIdFor, type JsonObject } from '@comity/base';
import type { ActEntry, Author, CaseEntry, ReceiptEntry } from '@comity/case';
import { type ActKind, describedKind } from '@comity/statements';
import { AUTHORITIES, type FakeOfficer, OFFICERS } from './places.ts';

/** One act as a test tells it. */
export interface Told {
  readonly by: string;
  readonly to: keyof typeof AUTHORITIES;
  readonly kind: ActKind;
  /** Those that it is about; the first of the request unless told. */
  readonly parts?: readonly string[];
  readonly at: string;
  readonly content: JsonObject;
  readonly pinpoints?: readonly string[];
  /** Minutes until the other node's receipt; absent: still on its way. */
  readonly receivedAfter?: number;
  readonly body?: 'erased' | 'unreadable';
}

/** A case under way: its log, ready to be folded for either side. */
export interface CaseFile {
  readonly caseId: string;
  readonly title: string;
  readonly told: readonly Told[];
  readonly entries: readonly CaseEntry[];
}

const shifted = (at: string, minutes: number): string =>
  new Date(Date.parse(at) + minutes * 60_000).toISOString();

/** An id of 22 characters that tells its place: for tests only. */
export const fakeId = (caseId: string, n: number): string =>
  `${caseId}-${n}-`.padEnd(22, 'x').slice(0, 22);

export const officerOf = (id: string): FakeOfficer => {
  const found = OFFICERS.find((officer) => officer.id === id);
  if (found === undefined) throw new Error(`No officer ${id}.`);
  return found;
};

const authorOf = (id: string): Author => {
  const officer = officerOf(id);
  const { participant, id: authority } = AUTHORITIES[officer.at];
  return { participant, authority, role: officer.role, officer: officer.number };
};

/** The header says which questions an act answers, as its content does. */
function answersIn(content: JsonObject): Pick<ActEntry, 'answers'> {
  const rows = Array.isArray(content['answers']) ? content['answers'] : [content];
  const asked = rows.flatMap((row) => {
    const named = (row as JsonObject)['asked'];
    return typeof named === 'string' ? [named] : [];
  });
  return asked.length === 0 ? {} : { answers: [...new Set(asked)] };
}

/** Tells a case: each act has seen all acts before it. */
export function caseFile(caseId: string, title: string, told: readonly Told[]): CaseFile {
  const entries: CaseEntry[] = [];
  const heads: Record<string, number> = {};
  const [first] = told;
  const opener = first === undefined ? '' : authorOf(first.by).authority;
  told.forEach((act, index) => {
    const author = authorOf(act.by);
    const seen = { ...heads };
    delete seen[author.authority];
    const seq = (heads[author.authority] ?? 0) + 1;
    heads[author.authority] = seq;
    const to = AUTHORITIES[act.to];
    const entry: ActEntry = {
      entry: 'act',
      id: fakeId(caseId, index + 1),
      case: caseIdFor(opener, caseId),
      kind: act.kind,
      version: 1,
      parts: describedKind(act.kind).about === 'parts' ? (act.parts ?? ['p1']) : [],
      ...answersIn(act.content),
      author,
      to: { participant: to.participant, authority: to.id },
      seq,
      seen,
      claimed: act.at,
      zone: AUTHORITIES[officerOf(act.by).at].zone,
      law: { data: '2024.11', pinpoints: act.pinpoints ?? [] },
      body:
        act.body === 'erased'
          ? { erased: true }
          : act.body === 'unreadable'
            ? { unreadable: true }
            : { content: act.content },
    };
    entries.push(entry);
    if (act.receivedAfter !== undefined) {
      const receipt: ReceiptEntry = {
        entry: 'receipt',
        act: entry.id,
        by: to.participant,
        at: shifted(act.at, act.receivedAfter),
        outcome: 'accepted',
      };
      entries.push(receipt);
    }
  });
  return { caseId, title, told, entries };
}
