import type { Fault, Said } from '@comity/base';
import type { Role } from '@comity/service';

/** An officer whom one may be in training, as the newcomer reads it. */
export interface OfferedOfficer {
  readonly name: string;
  readonly role: Role;
  /** The authority by its name: `24/7 contact point`. */
  readonly authority: string;
}

/** The exit status of a node process that should not be started again as it is. */
export const hopeless = 3;

/** What a node process is doing before it is ready: a code of the words. */
export type Step = Said<'starting'>['code'];

/** What a node process tells its supervisor. */
export type Report =
  | { readonly kind: 'progress'; readonly step: Step }
  | {
      readonly kind: 'ready';
      readonly address: string;
      readonly title: string;
      readonly officers: readonly OfferedOfficer[];
      /** Training: the desks had cases when the node was started. */
      readonly cases: boolean;
    }
  /** It cannot go on, and starting it again would not help. */
  | { readonly kind: 'failed'; readonly why: Fault };

/** What the supervisor tells a node process. */
export type Order = { readonly kind: 'stop' };

const kinds = ['progress', 'ready', 'failed'];

/** @returns the report in a message from a child process, if it is one. */
export function asReport(message: unknown): Report | undefined {
  const kind = (message as { kind?: unknown } | null)?.kind;
  return typeof kind === 'string' && kinds.includes(kind) ? (message as Report) : undefined;
}

/** @returns whether a message from the parent process is the order to stop. */
export const isStop = (message: unknown): boolean =>
  (message as { kind?: unknown } | null)?.kind === 'stop';
