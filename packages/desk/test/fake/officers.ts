import { type Fault, no, ok } from '@comity/base';
import {
  type KeptOfficer,
  OFFICERS_ON_PAGE,
  type Officers,
  type OfficerWish,
  PERSONS,
  type Session,
  standingOf,
} from '@comity/service';
import { AUTHORITIES, NOW, OFFICERS } from './places.ts';

const UNKNOWN: Fault = { code: 'officer-wish-unknown' };
const LINK = (officer: string) => ({
  ...{ officer, address: `https://desk.example/link/${'a'.repeat(43)}` },
  expires: '2024-11-21T15:20:00.000Z',
});

const keptOf = (participant: string): readonly KeptOfficer[] =>
  OFFICERS.filter(({ at }) => AUTHORITIES[at].participant === participant).map(
    ({ id, number, name, role, at }, n): KeptOfficer => ({
      ...{ id, number, name, role, authority: AUTHORITIES[at].id, zone: AUTHORITIES[at].zone },
      authorityName: AUTHORITIES[at].name,
      suspended: n === 1 ? NOW : null,
      ways: n === 0 ? ['passkey', 'password'] : ['passkey'],
      ...{ sessions: n === 0 ? 1 : 0, seen: n === 0 ? NOW : null },
      linkUntil: n === 1 ? null : '2024-11-21T15:20:00.000Z',
      sameName: n === 0 ? [`${AUTHORITIES[at].id}.0098`] : [],
      samePerson: n === 2 ? [`${AUTHORITIES[at].id}.0099`] : [],
    }),
  );

/** Officers in memory: one is suspended, one waits for a second person. */
export function fakeOfficers(participant: string): Officers {
  const kept = keptOf(participant);
  const [first] = kept;
  let waits = true;
  const wishes = ({ officer }: Session): readonly OfficerWish[] =>
    waits && first !== undefined
      ? [
          {
            ...{ id: 'wish-1', change: 'added', officer: `${first.authority}.0107` },
            ...{ number: '0107', name: 'Jón Arnar', role: 'supervisor', askedAt: NOW },
            ...{ authority: first.authority, authorityName: first.authorityName },
            other: null,
            askedBy: { id: 'keeper', number: '0091', name: 'Ragnheiður Sól', role: '' },
            mine: officer.role === 'prosecutor' ? ok(null) : no({ code: 'officer-wish-not-yours' }),
          },
        ]
      : [];
  const on = <T>(id: string, value: T) =>
    kept.some((one) => one.id === id)
      ? ok(value)
      : no({ code: 'no-such-officer', params: { id } } as const);
  return {
    list: async (session, { words, authority, role, standing, page }) => {
      const found = kept.filter(
        (one) =>
          one.name.toLowerCase().includes(words.toLowerCase()) &&
          (authority === '' || one.authority === authority) &&
          (role === '' || one.role === role) &&
          (standing === '' || standingOf(one) === standing),
      );
      return {
        officers: found.slice((page - 1) * OFFICERS_ON_PAGE, page * OFFICERS_ON_PAGE),
        total: found.length,
        authorities: Object.values(AUTHORITIES)
          .filter((one) => one.participant === participant)
          .map(({ id, name }) => ({ id, name })),
        wishes: wishes(session),
        sessions: kept.slice(0, 2).map((one, n) => ({
          ...{ id: `s-${n + 1}`, way: 'passkey' as const, startedAt: NOW, seenAt: NOW },
          ...{ here: one.id === session.officer.id, officer: one.id, number: one.number },
          ...{ name: one.name, authorityName: one.authorityName },
        })),
      };
    },
    view: async (session, id) => {
      const officer = kept.find((one) => one.id === id);
      if (officer === undefined) return no({ code: 'no-such-officer', params: { id } });
      const line = { id: 's-1', way: 'passkey', startedAt: NOW, seenAt: NOW, here: false } as const;
      const theirs = wishes(session).filter((one) => one.officer === id);
      return ok({ officer, sessions: officer.sessions > 0 ? [line] : [], wishes: theirs });
    },
    add: async (_session, { name, role, number }) => {
      if (name.trim() === '') return no([{ code: 'missing', at: 'name' }]);
      if (!PERSONS.some((one) => one === role)) return no([{ code: 'not-allowed', at: 'role' }]);
      return number === '0001'
        ? ok({ step: 'done', link: LINK(first?.id ?? '') })
        : ok({ step: 'asked' });
    },
    suspend: async (_session, id) => on(id, null),
    letIn: async (_session, id) => on(id, { step: 'done', link: null }),
    changeRole: async ({ officer }, id) =>
      officer.id === id ? no({ code: 'officer-self' }) : on(id, { step: 'asked' }),
    makeLink: async (_session, id) => on(id, { step: 'done', link: LINK(id) }),
    declarePerson: async (_session, id, other) =>
      other === id ? no({ code: 'person-already', at: 'other' }) : on(id, { step: 'asked' }),
    endSession: async (_session, id, line) =>
      line === 's-1' ? on(id, null) : no({ code: 'session-unknown' }),
    wishes: async (session) => wishes(session).filter(({ mine }) => mine.ok),
    agree: async (_session, id) => {
      if (!waits || id !== 'wish-1') return no(UNKNOWN);
      waits = false;
      return ok({ link: LINK('ISL.dpp.0107') });
    },
    stop: async (_session, id) => {
      if (!waits || id !== 'wish-1') return no(UNKNOWN);
      waits = false;
      return ok(null);
    },
  };
}
