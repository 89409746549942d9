import type { Alert, Alerts, Session } from '@comity/service';
import type { Store } from '../store/index.ts';
import type { World } from '../world.ts';

/** The channel on which all processes of a node hear what was committed. */
export const ALERT_CHANNEL = 'comity_alert';

type Listener = (alert: Alert) => void;
interface Hearing {
  /** Id of the officer who listens. */
  readonly officer: string;
  readonly listener: Listener;
}

/** Passes what PostgreSQL notifies on to the open pages of the authority it concerns. */
export async function createAlerts(
  store: Store,
  world: World,
): Promise<Alerts & { close(): Promise<void> }> {
  const listeners = new Map<string, Set<Hearing>>();
  const stop = await store.listen(ALERT_CHANNEL, (payload) => {
    const heard = read(payload);
    if (heard === undefined) return;
    const alert: Alert = { ...heard.alert, at: world.now() };
    for (const { officer, listener } of listeners.get(heard.authority) ?? []) {
      if (heard.only?.includes(officer) !== false) listener(alert);
    }
  });
  return {
    listen({ officer }: Session, listener: Listener) {
      const ofAuthority = listeners.get(officer.authority) ?? new Set();
      listeners.set(officer.authority, ofAuthority);
      const hearing = { officer: officer.id, listener };
      ofAuthority.add(hearing);
      return () => ofAuthority.delete(hearing);
    },
    close: stop,
  };
}

/** Our own notification; anything else on the channel is not for us. */
function read(payload: string):
  | {
      readonly authority: string;
      readonly alert: Omit<Alert, 'at'>;
      /** Who alone hears it; undefined for everybody. */
      readonly only: readonly string[] | undefined;
    }
  | undefined {
  try {
    const { authority, kind, caseId, urgency, officers, only } = JSON.parse(payload) as Record<
      string,
      unknown
    >;
    if (typeof authority !== 'string' || !isKind(kind)) return undefined;
    return {
      authority,
      only: Array.isArray(only) ? only.map(String) : undefined,
      alert: {
        kind,
        caseId: typeof caseId === 'string' ? caseId : null,
        urgency: urgency === 'emergency' || urgency === 'urgent' ? urgency : 'routine',
        ...(Array.isArray(officers) ? { officers: officers.map(String) } : {}),
      },
    };
  } catch {
    return undefined;
  }
}

const KINDS = ['act-arrived', 'proof-arrived', 'draft-changed', 'link-changed', 'alarm'] as const;
const isKind = (kind: unknown): kind is Alert['kind'] => KINDS.some((known) => known === kind);
