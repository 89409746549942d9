import type { Facts } from '@comity/case';
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

/** A case that the training network begins with: a real one, told on today's clock. */
export interface Story {
  /** Authorities of the training network: `USA.ccips-247`. */
  readonly from: string;
  readonly to: string;
  /** Its case is found by this title at both sides. */
  readonly title: string;
  /** As typed; `day` gives the day so many days from today. */
  readonly facts: (day: (days: number) => string) => Facts;
  readonly steps: readonly StoryStep[];
}

/** A day from today on, at the author's office. */
export const dayFrom = ({ at, us }: Pick<CaseView, 'at' | 'us'>, days: number): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(us.zone).toPlainDate().add({ days }).toString();
