import { no, ok } from '@comity/base';
import type { Identity, Officer, Session } from '@comity/service';
import { AUTHORITIES, NOW, OFFICERS } from './places.ts';

const PASSWORD = 'correct horse';

const officersOf = (participant: string): readonly Officer[] =>
  OFFICERS.filter((one) => AUTHORITIES[one.at].participant === participant).map((one) => {
    const { id, name, zone } = AUTHORITIES[one.at];
    return {
      id: one.id,
      number: one.number,
      name: one.name,
      role: one.role,
      authority: id,
      authorityName: name,
      zone,
    };
  });

/** Who signs in at a participant's desk, in memory. */
export function fakeIdentity(participant: string, training: boolean): Identity {
  const officers = officersOf(participant);
  const sessions = new Map<string, Session>();

  const begin = (officer: Officer): Session => {
    const token = `session-token-${officer.id}-${sessions.size}`;
    const session: Session = {
      token,
      formToken: `form-token-${officer.id}-${sessions.size}`,
      officer,
      expires: '2024-11-21T22:00:00.000Z',
    };
    sessions.set(token, session);
    return session;
  };
  return {
    trainingOfficers: async () => (!training ? [] : officers),
    signInForTraining: async (id) => {
      const officer = officers.find((one) => one.id === id);
      return officer === undefined || !training
        ? no({ code: 'sign-in-failed' })
        : ok(begin(officer));
    },
    signInByPassword: async ({ userName, password, code }) => {
      if (userName === 'locked') {
        return no({ code: 'sign-in-locked', params: { time: '14:35' } });
      }
      const officer = officers.find((one) => one.id === userName);
      return officer !== undefined && password === PASSWORD && code === '123456'
        ? ok(begin(officer))
        : no({ code: 'sign-in-failed' });
    },
    glassUsed: async () => null,
    hasProvider: true,
    beginAtProvider: async () => no({ code: 'provider-silent' }),
    signInAtProvider: async () => no({ code: 'provider-stale' }),
    linkFor: async (secret) => {
      const [officer] = officers;
      return secret !== 'good-link' || officer === undefined
        ? no({ code: 'link-gone' })
        : ok({ officer, codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', isGlass: false });
    },
    signInByLink: async (secret) => {
      const [officer] = officers;
      return secret !== 'good-link' || officer === undefined
        ? no({ code: 'link-gone' })
        : ok(begin(officer));
    },
    setPasswordByLink: async ({ secret, code }) => {
      const [officer] = officers;
      if (secret !== 'good-link' || officer === undefined) return no({ code: 'link-gone' });
      return code === '123456' ? ok(begin(officer)) : no({ code: 'code-not-right', at: 'code' });
    },
    passkeySignInOptions: async () => ({ challenge: 'c1', options: { challenge: 'AAAA' } }),
    signInByPasskey: async () => no({ code: 'sign-in-failed' }),
    passkeyRegistrationOptions: async () => ok({ challenge: 'AAAA' }),
    registerPasskey: async () => ok(null),
    sessionOf: async (token) => sessions.get(token),
    keepLanguage: async (session, language) => {
      const officer = { ...session.officer, language };
      sessions.set(session.token, { ...session, officer });
    },
    signOut: async (session) => {
      sessions.delete(session.token);
    },
    isLive: async ({ token }) => sessions.has(token),
    isFresh: async () => true,
    sessions: async ({ officer, token }) =>
      [...sessions.values()]
        .filter((one) => one.officer.id === officer.id)
        .map((one) => ({
          id: one.token.replace('session-token-', 's-'),
          way: 'password' as const,
          startedAt: NOW,
          seenAt: NOW,
          here: one.token === token,
        })),
    endSession: async ({ officer }, id) => {
      const [found] = [...sessions.values()].filter(
        (one) => one.officer.id === officer.id && one.token.replace('session-token-', 's-') === id,
      );
      if (found === undefined) return no({ code: 'session-unknown' });
      sessions.delete(found.token);
      return ok(null);
    },
  };
}
