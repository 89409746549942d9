import type { Advice, Command } from '@comity/case';
import type { ActKind } from '@comity/statements';
import type { Scene } from './act-form.ts';

/** What the officer is about to state, as the case decides on it. The node decides again. */
export function commandOf(scene: Scene, kind: ActKind, content: unknown): Command {
  const { us, them } = scene.view;
  const { officer } = scene.session;
  return {
    kind,
    author: {
      participant: us.participant,
      authority: officer.authority,
      role: officer.role,
      officer: officer.number,
    },
    to: { participant: them.participant, authority: them.authority },
    content,
  };
}

/** What the law data says, in the form that the case takes it. */
export function adviceOf({ advice }: Scene): Advice {
  const answer = advice?.grounds ?? null;
  const minimum = advice?.preservationMinimum ?? null;
  const kept = minimum === null ? {} : { minimumPreservation: minimum };
  if (answer === null) return kept;
  const withPinpoint = <T extends { readonly pinpoint: string | null }>(rows: readonly T[]) =>
    rows.flatMap((row) => (row.pinpoint === null ? [] : [{ ...row, pinpoint: row.pinpoint }]));
  return { ...kept, grounds: withPinpoint(answer.grounds), duties: withPinpoint(answer.duties) };
}
