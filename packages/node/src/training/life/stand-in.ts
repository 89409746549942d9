import type { Node } from '@comity/server';
import { may, type Session } from '@comity/service';

/**
 * Sessions of the training officers of one authority, at most two, for what the network does by
 * itself. They end like any others: unused.
 */
const SESSIONS = new WeakMap<object, Map<string, readonly Session[]>>();

/** The officers of an authority who act for it; none where it has none. */
export async function officersAt(
  { service }: Pick<Node, 'service'>,
  authority: string,
): Promise<readonly Session[]> {
  const known = SESSIONS.get(service) ?? new Map<string, readonly Session[]>();
  SESSIONS.set(service, known);
  const before = known.get(authority);
  if (before !== undefined && (await stillLive(service, before))) return before;
  const officers = (await service.identity.trainingOfficers())
    .filter((officer) => officer.authority === authority && may(officer.role, 'cases.act'))
    .slice(0, 2);
  const sessions: Session[] = [];
  for (const { id } of officers) {
    const signedIn = await service.identity.signInForTraining(id);
    if (signedIn.ok) sessions.push(signedIn.value);
  }
  known.set(authority, sessions);
  return sessions;
}

async function stillLive(service: Node['service'], sessions: readonly Session[]): Promise<boolean> {
  const [first] = sessions;
  return first !== undefined && (await service.identity.sessionOf(first.token)) !== undefined;
}
