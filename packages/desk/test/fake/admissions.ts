import { type Fault, no, ok } from '@comity/base';
import { spokenFingerprint } from '@comity/seal';
import type {
  Admissions,
  AdmissionView,
  AdmittedLine,
  Comparison,
  Officer,
  StandingChange,
  WaitingStanding,
} from '@comity/service';
import { NOW, stateOf } from './places.ts';

const FINGERPRINT =
  '5e85 5717 2a34 9c01 0000 ffff 1234 abcd 8877 6655 4433 2211 00ff f00d beef cafe';
const ASKED = [3, 7, 10];
const UNKNOWN: Fault = { code: 'admission-unknown' };
const TWICE: Fault = { code: 'admission-own-twice' };
const DIFFERS: Fault = { code: 'admission-differs' };

const NOBODY: Fault = { code: 'participant-not-admitted', params: { participant: 'KIR' } };
const OWN_TWICE: Fault = { code: 'approval-own-twice' };
const DAY = '2024-11-18T00:00:00.000Z';
const SUSPENSION: StandingChange = {
  ...{ id: 'suspended-1', wanted: 'suspended', doubtFrom: DAY, proposedAt: NOW, doneAt: NOW },
  ...{ reason: 'Their office called: a machine was taken.', proposedBy: null, agreed: [] },
};

/** The digits in Kiribati's note, by place from 1. */
export const NOTE_DIGITS = spokenFingerprint(FINGERPRINT).map(({ digits }) => digits);

const personOf = ({ id, number, name, role }: Officer) => ({ id, number, name, role });

/** One proposal, of Kiribati, that came by the command line. */
export function fakeAdmissions(): Admissions {
  let waits = true;
  let first: Comparison | null = null;
  const line = () => ({
    participant: 'KIR',
    name: stateOf('KIR'),
    statement: 'kiribati-statement',
    proposedAt: NOW,
    proposedBy: null,
    first,
  });
  const viewFor = (officer: Officer): AdmissionView => ({
    ...line(),
    url: 'https://comity.kiribati.example',
    version: 1,
    issued: NOW,
    authorities: [{ id: 'KIR.ag', name: 'Attorney General’s Office', kind: 'central-authority' }],
    groups: spokenFingerprint(FINGERPRINT).map((group, n) =>
      ASKED.includes(n + 1) ? { asked: true } : { asked: false, ...group },
    ),
    note: '',
    replaces: null,
    changed: { version: 1, changes: [] },
    mine: first?.officer.id === officer.id ? no(TWICE) : ok(null),
  });
  let asked: (WaitingStanding & { readonly participant: string }) | null = null;
  const lineOf = (participant: 'JPN' | 'USA'): AdmittedLine => ({
    ...{ participant, name: stateOf(participant), admittedAt: NOW },
    suspended: participant === 'USA' ? { since: NOW, doubtFrom: DAY } : null,
    waiting: asked?.participant === participant ? asked : null,
  });
  const isThere = (participant: string, statement: string): boolean =>
    waits && participant === 'KIR' && statement === 'kiribati-statement';
  return {
    proposals: async () => (waits ? [line()] : []),
    propose: async () => no({ code: 'schema', params: { rule: 'form' } }),
    view: async ({ officer }, participant, statement) =>
      isThere(participant, statement) ? ok(viewFor(officer)) : no(UNKNOWN),
    confirm: async ({ officer }, { participant, statement }, { digits, note }) => {
      if (!isThere(participant, statement)) return no(UNKNOWN);
      if (first?.officer.id === officer.id) return no(TWICE);
      for (const place of ASKED) {
        if (digits[place] !== NOTE_DIGITS[place - 1])
          return no({ ...DIFFERS, at: `group-${place}` });
      }
      if (note === '') return no({ code: 'note-missing', at: 'note' });
      if (first === null) {
        first = { officer: personOf(officer), at: NOW };
        return ok({ step: 'first-officer' });
      }
      waits = false;
      return ok({ step: 'admitted' });
    },
    admitted: async () => [lineOf('JPN'), lineOf('USA')],
    standing: async ({ officer }, participant) => {
      if (participant !== 'JPN' && participant !== 'USA') return no(NOBODY);
      const line = lineOf(participant);
      const { waiting } = line;
      const mine = waiting?.agreed.some(({ id }) => id === officer.id) === true;
      return ok({
        ...line,
        waiting: waiting === null ? null : { ...waiting, mine: mine ? no(OWN_TWICE) : ok(null) },
        ...{ fingerprint: FINGERPRINT, held: participant === 'USA' ? 2 : 0 },
        changes: participant === 'USA' ? [SUSPENSION] : [],
      });
    },
    askStanding: async ({ officer }, { participant, wanted, reason, doubt }) => {
      if (reason.trim() === '')
        return no({ code: 'standing-reason-missing', at: 'reason', params: { max: 500 } });
      asked = {
        ...{ id: 'asked-1', participant, wanted, reason, people: 2, mine: ok(null), doneAt: null },
        ...{ doubtFrom: typeof doubt === 'string' ? doubt : null, proposedAt: NOW },
        ...{ proposedBy: personOf(officer), agreed: [personOf(officer)] },
      };
      return ok({ step: 'first-officer' });
    },
    agreeStanding: async ({ officer }, id) => {
      if (asked?.id !== id) return no({ code: 'standing-unknown' });
      if (asked.agreed.some((one) => one.id === officer.id)) return no(OWN_TWICE);
      asked = null;
      return ok({ step: 'done' });
    },
    stopStanding: async (_session, id) => {
      if (asked?.id !== id) return no({ code: 'standing-unknown' });
      asked = null;
      return ok(null);
    },
    stop: async (_session, { participant, statement }) => {
      if (!isThere(participant, statement)) return no(UNKNOWN);
      waits = false;
      return ok(null);
    },
  };
}
