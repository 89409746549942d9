import type { Alert, Alerts, Session } from '@comity/service';
import type { Store } from '../store/index.ts';
import type { World } from '../world.ts';

/** The channel on which all processes of a node hear what was committed. */
export const ALERT_CHANNEL = 'comity_alert';

type Listener = (alert: Alert) => void;

/** Passes what PostgreSQL notifies on to the open pages of the authority it concerns. */
export async function createAlerts(
  store: Store,
  world: World,
): Promise<Alerts & { close(): Promise<void> }> {
  const listeners = new Map<string, Set<Listener>>();
  const stop = await store.listen(ALERT_CHANNEL, (payload) => {
    const heard = read(payload);
    if (heard === undefined) return;
    const alert: Alert = { ...heard.alert, at: world.now() };
    for (const listener of listeners.get(heard.authority) ?? []) listener(alert);
  });
  return {
    listen({ officer }: Session, listener: Listener) {
      const ofAuthority = listeners.get(officer.authority) ?? new Set();
      listeners.set(officer.authority, ofAuthority);
      ofAuthority.add(listener);
      return () => ofAuthority.delete(listener);
    },
    close: stop,
  };
}

/** Our own notification; anything else on the channel is not for us. */
function read(
  payload: string,
): { readonly authority: string; readonly alert: Omit<Alert, 'at'> } | undefined {
  try {
    const { authority, kind, caseId, urgency, officers } = JSON.parse(payload) as Record<
      string,
      unknown
    >;
    if (typeof authority !== 'string' || !isKind(kind)) return undefined;
    return {
      authority,
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
