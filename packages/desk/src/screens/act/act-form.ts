import type { Here } from '@comity/design';
import type { ToCall } from '@comity/feed';
import type { Law } from '@comity/law';
import type { AnswerAdvice, CaseView, Decision, LawLibrary, Session } from '@comity/service';
import type { ActKind } from '@comity/statements';
import type { Spoken, Words } from '@comity/words';
import type { VNode } from 'preact';
import type { Fields } from '../../http/form.ts';
import type { Typed } from '../described/asker.ts';

/** What a form of an act is shown with. */
export interface Scene {
  readonly words: Words;
  readonly here: Here;
  readonly session: Session;
  readonly view: CaseView;
  /** The parts that the address or the posted form names so far. */
  readonly parts: readonly string[];
  /** The decision that led to the form, where one did. */
  readonly matter: Decision | null;
  /** What the law says; `null` for forms that do not ask it. */
  readonly advice: AnswerAdvice | null;
  readonly law: Law;
  /** By which treaties information may be handed over that nobody asked for. */
  readonly treatiesToInform: LawLibrary['treatiesToInform'];
  /** What the other State has published of its authority; `null` where nobody is to be called. */
  readonly toCall: ToCall | null;
  /** Time of the node. */
  readonly now: string;
}

export interface ActBodyProps {
  readonly scene: Scene;
  /** What is typed so far, as the description of the kind has it. */
  readonly typed: Typed;
  /** In the reader's words; `at` is the path of the field. */
  readonly problems: readonly Spoken[];
}

/** What a form says: the content of the act, and where each of its fields was typed. */
export interface SaidByForm {
  readonly content: Typed;
  placeOf(path: string): string;
}

/** One form by which an officer makes one kind of act. */
export interface ActForm {
  readonly kind: ActKind;
  /** Last part of its address: `refuse`. */
  readonly slug: string;
  /** A sovereign act that cannot be taken back is looked at once more before it is signed. */
  readonly checked: boolean;
  readonly askLaw: boolean;
  /** Whether the parts that wait for it are ticked when it is opened. */
  readonly ticksParts: boolean;
  /** What the form holds when it is opened. */
  start(scene: Scene): Typed;
  /** What was typed into a posted form, with the row that a button of it adds. */
  read(posted: Fields, scene: Scene): Typed;
  /** The act as typed; wants of form are found later, by the case itself. */
  said(typed: Typed): SaidByForm;
  /** The controls. */
  readonly Body: (props: ActBodyProps) => VNode;
  /** The column beside them. */
  readonly Aside?: (props: { readonly scene: Scene }) => VNode | null;
}
