import { type Fault, no, ok } from '@comity/base';
import type { Officerly, Session, Token, Tokens } from '@comity/service';
import { NOW } from './places.ts';

const UNKNOWN: Fault = { code: 'token-unknown' };
const TWICE: Fault = { code: 'approval-own-twice' };
const OTHER: Officerly = { id: 'other-1', number: '0104', name: 'Sigrid Vik', role: 'supervisor' };

const SHOWN = { secret: 'shown-once-and-never-again', hookSecret: 'whsec_shown-once' };

/** Tokens in memory: one waits for whoever looks, one is in use, one stands still. */
export function fakeTokens(): Tokens {
  const ended = new Set<string>();
  const agreed = new Set<string>();
  const asked: string[] = [];
  const me = ({ officer: { id, number, name, role } }: Session): Officerly => ({
    ...{ id, number, name, role },
  });
  const one = (session: Session, id: string, name: string, state: Token['state']): Token => {
    const isMine = agreed.has(id) || state === 'in-use';
    return {
      ...{ id, name, askedAt: NOW, expires: '2026-01-01T00:00:00.000Z' },
      may: ['cases.workList', 'cases.view', 'drafts.create'],
      state: ended.has(id) ? 'ended' : agreed.has(id) ? 'agreed' : state,
      number: state === 'asked' && !agreed.has(id) ? null : 'SYS-1',
      askedBy: state === 'unbacked' ? null : OTHER,
      agreed: isMine ? [OTHER, me(session)] : state === 'asked' ? [OTHER] : [],
      usedAt: state === 'in-use' ? NOW : null,
      hook:
        state === 'in-use'
          ? { url: 'https://system.example/comity', takenAt: NOW, trouble: 'hook-not-taken' }
          : null,
      mine: { agree: isMine ? no(TWICE) : ok(null), take: isMine && !ended.has(id) },
    };
  };
  const known = ['token-1', 'token-2', 'token-3'];
  return {
    list: async (session) => [
      ...asked.map((name, n) => one(session, `asked-${n}`, name, 'asked')),
      one(session, 'token-1', 'Register of requests', 'asked'),
      one(session, 'token-2', 'Case system of the police', 'in-use'),
      one(session, 'token-3', 'Old register', 'unbacked'),
    ],
    ask: async (_session, { name, may }) => {
      if (name.trim() === '') return no([{ code: 'missing', at: 'name' }]);
      if (may.length === 0) return no([{ code: 'missing', at: 'may' }]);
      asked.push(name);
      return ok({ id: `asked-${asked.length - 1}` });
    },
    agree: async (_session, id) => {
      if (!known.includes(id)) return no(UNKNOWN);
      if (agreed.has(id)) return no(TWICE);
      agreed.add(id);
      return ok(null);
    },
    take: async (_session, id) =>
      known.includes(id) ? ok({ ...SHOWN, replaced: id === 'token-2' }) : no(UNKNOWN),
    end: async (_session, id) => {
      if (!known.includes(id)) return no(UNKNOWN);
      ended.add(id);
      return ok(null);
    },
    admit: async () => no(UNKNOWN),
    once: async () => ok(null),
  };
}
