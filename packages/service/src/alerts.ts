import type { Session } from './identity.ts';

/** Something changed that an open page may want to show. Carries no case content. */
export interface Alert {
  readonly kind: 'act-arrived' | 'proof-arrived' | 'draft-changed' | 'link-changed' | 'alarm';
  readonly caseId: string | null;
  readonly urgency: 'routine' | 'urgent' | 'emergency';
  readonly at: string;
  /** Ids of the officers whom an alarm calls; others see it where they look. */
  readonly officers?: readonly string[];
}

export interface Alerts {
  /** Calls `listener` for what concerns the session's authority; returns how to stop. */
  listen(session: Session, listener: (alert: Alert) => void): () => void;
}
