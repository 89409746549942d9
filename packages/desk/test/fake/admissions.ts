import { type Fault, no, ok } from '@comity/base';
import { spokenFingerprint } from '@comity/seal';
import type { Admissions, AdmissionView, Comparison, Officer } from '@comity/service';
import { NOW, stateOf } from './places.ts';

const FINGERPRINT =
  '5e85 5717 2a34 9c01 0000 ffff 1234 abcd 8877 6655 4433 2211 00ff f00d beef cafe';
const ASKED = [3, 7, 10];
const UNKNOWN: Fault = { code: 'admission-unknown' };
const TWICE: Fault = { code: 'admission-own-twice' };
const DIFFERS: Fault = { code: 'admission-differs' };

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
    stop: async (_session, { participant, statement }) => {
      if (!isThere(participant, statement)) return no(UNKNOWN);
      waits = false;
      return ok(null);
    },
  };
}
