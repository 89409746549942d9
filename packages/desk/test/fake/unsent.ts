import type { Session, Unsent, UnsentForm } from '@comity/service';
import { NOW } from './places.ts';

/** What officers typed and have not sent, in memory. */
export function fakeUnsent(): Unsent {
  const kept = new Map<string, UnsentForm>();
  const key = ({ officer }: Session, at: string): string => `${officer.id} ${at}`;
  return {
    keep: async (session, { at }, form) => {
      kept.set(key(session, at), { ...form, since: NOW });
    },
    get: async (session, { at }) => kept.get(key(session, at)) ?? null,
    drop: async (session, { at }) => {
      kept.delete(key(session, at));
    },
  };
}
