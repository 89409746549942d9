/** How long a sign-in lasts, and what ends it. A State's own values come with the node's options. */
export interface SessionPolicy {
  /** From sign-in, however busy. */
  readonly hours: number;
  /** Without any request. */
  readonly idleMinutes: number;
  /** A new sign-in ends the officer's other sessions. */
  readonly single: boolean;
  /** How fresh a sign-in must be for what changes the way in: a new passkey. */
  readonly freshMinutes: number;
}

/** One shift with its handover; half an hour away from the desk ends it. */
export const SESSION_POLICY: SessionPolicy = {
  hours: 10,
  idleMinutes: 30,
  single: false,
  freshMinutes: 5,
};
