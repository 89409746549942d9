import type { Problem } from '@comity/base';
import type { ActKind, Advice, Command } from '@comity/case';
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
  if (answer === null) return {};
  const withPinpoint = <T extends { readonly pinpoint: string | null }>(rows: readonly T[]) =>
    rows.flatMap((row) => (row.pinpoint === null ? [] : [{ ...row, pinpoint: row.pinpoint }]));
  return { grounds: withPinpoint(answer.grounds), duties: withPinpoint(answer.duties) };
}

/** A preservation that ends before the instrument's first possible day: said, never stopped. */
export function ownWarnings(
  { words, advice }: Scene,
  content: Readonly<Record<string, unknown>>,
): readonly Problem[] {
  const minimum = advice?.preservationMinimum ?? null;
  const lastDay = content['lastDay'];
  if (minimum === null || typeof lastDay !== 'string' || lastDay >= minimum.day) return [];
  return [
    {
      code: 'preservation-under-minimum',
      text: words.t('act.under-minimum', {
        day: words.day(lastDay, 'wholeDate'),
        minimum: words.day(minimum.day, 'wholeDate'),
      }),
      at: 'lastDay',
      pinpoint: minimum.pinpoint,
      next: words.t('act.under-minimum-next'),
    },
  ];
}
