import type { Facts } from '@comity/case';
import { addDays, dayIn } from '@comity/law';
import type { CaseView } from '@comity/service';
import type { ActKind } from '@comity/statements';

/** Which side of a case. */
export type StorySide = 'requesting' | 'requested';

/** What an act says; from the author's view of the case where it names other acts or days. */
export type Telling = (view: CaseView) => Readonly<Record<string, unknown>>;

/** One act of one side. The steps of a story follow each other, whoever writes them. */
export interface StoryStep {
  readonly by: StorySide;
  readonly kind: ActKind;
  readonly parts?: readonly string[];
  readonly content: Telling;
}

/** An act that is stated next. */
export interface Answer {
  readonly kind: ActKind;
  readonly parts?: readonly string[];
  readonly content: Readonly<Record<string, unknown>>;
}

/** The day so many days from today. */
export type DayOf = (days: number) => string;

/** A case that the training network begins with: a real one, told on today's clock. */
export type Story = {
  /** Authorities of the training network: `USA.ccips-247`. */
  readonly from: string;
  readonly to: string;
  /** Its case is found by this title at both sides. */
  readonly title: string;
  readonly steps: readonly StoryStep[];
} & (
  | {
      /** What is asked, as typed. */
      readonly facts: (day: DayOf) => Facts;
    }
  | {
      /** What is offered that nobody asked for. */
      readonly offer: (day: DayOf) => Readonly<Record<string, unknown>>;
    }
);

/** A day from today on, at the author's office. */
export const dayFrom = ({ at, us }: Pick<CaseView, 'at' | 'us'>, days: number): string =>
  addDays(dayIn(at, us.zone), days);
