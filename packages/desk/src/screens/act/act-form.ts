import type { Here } from '@comity/design';
import type { Law } from '@comity/law';
import type { AnswerAdvice, CaseView, Session } from '@comity/service';
import type { ActKind } from '@comity/statements';
import type { Spoken, Words } from '@comity/words';
import type { VNode } from 'preact';
import type { Fields } from '../../http/form.ts';

/** What a form of an act is shown with. */
export interface Scene {
  readonly words: Words;
  readonly here: Here;
  readonly session: Session;
  readonly view: CaseView;
  /** What the law says; `null` for forms that do not ask it. */
  readonly advice: AnswerAdvice | null;
  readonly law: Law;
  /** Time of the node. */
  readonly now: string;
}

export interface ActBodyProps {
  readonly scene: Scene;
  readonly typed: Fields;
  /** In the reader's words; `at` is the name of the field. */
  readonly problems: readonly Spoken[];
}

/** One form by which an officer makes one kind of act. */
export interface ActForm {
  readonly kind: ActKind;
  /** Last part of its address: `refuse`. */
  readonly slug: string;
  /** A sovereign act that cannot be taken back is looked at once more before it is signed. */
  readonly checked: boolean;
  readonly askLaw: boolean;
  /** What the form holds when it is opened. */
  start(scene: Scene): readonly (readonly [string, string])[];
  /** The content of the act as typed; wants of form are found later, by the case itself. */
  content(typed: Fields, scene: Scene): Readonly<Record<string, unknown>>;
  /** The controls. */
  readonly Body: (props: ActBodyProps) => VNode;
  /** The column beside them. */
  readonly Aside?: (props: { readonly scene: Scene }) => VNode | null;
}

/** Leaves out what was not typed: an empty field is an absent member, unless it is required. */
export function typedContent(
  required: Readonly<Record<string, unknown>>,
  optional: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  const given = Object.entries(optional).filter(([, value]) => value !== '' && value !== undefined);
  return { ...required, ...Object.fromEntries(given) };
}

/** Reads the three parts of a date; '' when all are empty, else `2026-02-30` even if impossible. */
export function typedDay(typed: Fields, name: string): string {
  const [day, month, year] = ['day', 'month', 'year'].map((part) =>
    typed.one(`${name}-${part}`).trim(),
  );
  if (!day && !month && !year) return '';
  return [year ?? '', (month ?? '').padStart(2, '0'), (day ?? '').padStart(2, '0')].join('-');
}

/** The pairs that put a day into the three parts of a date. */
export function dayParts(name: string, day: string): readonly (readonly [string, string])[] {
  const [year = '', month = '', date = ''] = day.split('-');
  return [
    [`${name}-day`, date.replace(/^0/, '')],
    [`${name}-month`, month.replace(/^0/, '')],
    [`${name}-year`, year],
  ];
}

/** Today at the officer's office, `2024-11-21`. */
export const today = (now: string, zone: string): string =>
  Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().toString();
