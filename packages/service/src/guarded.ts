import type { Role, Session } from './identity.ts';
import { may, OF_EVERY_TOKEN, type Part, USE_CASES, type UseCase } from './use-cases.ts';
import type { Service } from './what-a-node-offers.ts';

/** An officer asked for what their role does not do; pages answer as if it were not there. */
export class NotPermitted extends Error {
  override readonly name = 'NotPermitted';
  readonly useCase: UseCase;
  readonly role: Role;
  constructor(useCase: UseCase, role: Role) {
    super(`${role} may not ${useCase}`);
    this.useCase = useCase;
    this.role = role;
  }
}

/**
 * The service with the table put before every call: the one place where roles are enforced. A call
 * that the role may not make is not made.
 *
 * @throws NotPermitted from the call, as a rejection where the call gives a promise
 */
export function guarded<S extends Service>(service: S): S {
  const part = <P extends Part>(name: P): Service[P] => {
    const open: Service[P] = service[name];
    const closed = Object.entries(open as object).map(([method, call]: [string, unknown]) => {
      const useCase = `${name}.${method}`;
      if (!isUseCase(useCase) || typeof call !== 'function') return [method, call];
      return [method, guard(useCase, call.bind(open))];
    });
    return Object.fromEntries(closed) as Service[P];
  };
  return {
    ...service,
    admissions: part('admissions'),
    alarms: part('alarms'),
    alerts: part('alerts'),
    calendars: part('calendars'),
    cases: part('cases'),
    clocks: part('clocks'),
    directory: part('directory'),
    drafts: part('drafts'),
    identity: part('identity'),
    keeping: part('keeping'),
    keys: part('keys'),
    office: part('office'),
    officers: part('officers'),
    proposals: part('proposals'),
    pings: part('pings'),
    referrals: part('referrals'),
    rosters: part('rosters'),
    retention: part('retention'),
    spoken: part('spoken'),
    tokens: part('tokens'),
    unsent: part('unsent'),
    walls: part('walls'),
  };
}

const isUseCase = (name: string): name is UseCase => Object.hasOwn(USE_CASES, name);

type Call = (session: Session, ...rest: unknown[]) => unknown;

/** Alerts are heard at once; every other call gives a promise, and refuses by it. */
function guard(useCase: UseCase, call: Call): Call {
  return (session, ...rest) => {
    const { role } = session.officer;
    const isNamed = session.only?.includes(useCase) ?? true;
    if (may(role, useCase) && (isNamed || OF_EVERY_TOKEN.includes(useCase))) {
      return call(session, ...rest);
    }
    const refused = new NotPermitted(useCase, role);
    if (useCase === 'alerts.listen') throw refused;
    return Promise.reject(refused);
  };
}
