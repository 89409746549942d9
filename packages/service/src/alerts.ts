import type { Session } from './identity.ts';

/** Something changed that an open page may want to show. Carries no case content. */
export interface Alert {
  readonly kind: 'act-arrived' | 'proof-arrived' | 'draft-changed' | 'link-changed';
  readonly caseId: string | null;
  readonly urgency: 'routine' | 'urgent' | 'emergency';
  readonly at: string;
}

export interface Alerts {
  /** Calls `listener` for what concerns the session's authority; returns how to stop. */
  listen(session: Session, listener: (alert: Alert) => void): () => void;
}
