import { unanswered } from '@comity/case';
import type { SelectItem } from '@comity/design';
import { dayIn } from '@comity/law';
import {
  type ActKind,
  describedFields,
  describedKind,
  type Field,
  isBodyKept,
  isOwnAct,
  type Fields as SaidFields,
  typedOfContent,
} from '@comity/statements';
import { theState } from '@comity/words';
import type { VNode } from 'preact';
import type { Fields } from '../../http/form.ts';
import { actName } from '../case/act-names.ts';
import type { Asked, Asker, FieldAt, Typed } from '../described/asker.ts';
import { Described } from '../described/described.tsx';
import { languageItems, offenceItems } from '../request/field-items.ts';
import type { ActBodyProps, ActForm, Scene } from './act-form.ts';
import { type FormWords, fieldWords } from './field-label.ts';
import { formAsker, saidOf, typedOf } from './form-asker.ts';
import { slugOf } from './slugs.ts';
import { treatyItems } from './treaty-items.ts';

/** A field that has a look of its own: its controls, and what they make of a posted form. */
export interface Look {
  readonly Controls: (props: ActBodyProps) => VNode;
  read(posted: Fields, scene: Scene): unknown;
}

/** What a form has beyond its description. */
export interface Dressing extends Partial<Pick<ActForm, 'askLaw' | 'ticksParts' | 'Aside'>> {
  /** What the form holds when it is opened, as typed. */
  readonly start?: (scene: Scene) => Typed;
  /** What the law or the case says beside a field. */
  readonly beside?: (scene: Scene, at: FieldAt) => Partial<Asked>;
  /** What stands before the first field. */
  readonly Before?: (props: { readonly scene: Scene }) => VNode | null;
  readonly looks?: Readonly<Record<string, Look>>;
}

/** The form of a kind, from its description: start, reading and controls. */
export function saidForm(kind: ActKind, dress: Dressing = {}): ActForm {
  const slug = slugOf(kind) ?? kind;
  const { says, form } = describedKind(kind);
  const { looks = {}, Before, Aside } = dress;
  return {
    kind,
    slug,
    checked: form === 'checked',
    askLaw: dress.askLaw ?? false,
    ticksParts: dress.ticksParts ?? true,
    ...(Aside === undefined ? {} : { Aside }),
    start: (scene) => dress.start?.(scene) ?? {},
    read: (posted, scene) =>
      typedOf(
        says,
        posted,
        Object.fromEntries(
          Object.entries(looks).map(([name, look]) => [name, look.read(posted, scene)]),
        ),
      ),
    said: (typed) => saidOf(says, typed),
    Body: (props) => (
      <>
        {Before === undefined ? null : <Before scene={props.scene} />}
        <Described
          asker={askerOf(props, { kind, slug, says, dress })}
          fields={says}
          path=""
          typed={props.typed}
        />
      </>
    ),
  };
}

/** What was said before in this kind, as somebody would have typed it. */
export const typedOfKind = (kind: ActKind, content: unknown): Typed =>
  typedOfContent(describedKind(kind).says, content as never) as Typed;

interface Shape {
  readonly kind: ActKind;
  readonly slug: string;
  readonly says: SaidFields;
  readonly dress: Dressing;
}

function askerOf(props: ActBodyProps, { kind, slug, says, dress }: Shape): Asker {
  const { scene, problems } = props;
  const { words } = scene;
  const form: FormWords = { words, slug, state: theState(words, scene.view.them.participantName) };
  const asker = formAsker(form, problems);
  return {
    ...asker,
    ask: (at) => ({ ...asker.ask(at), ...dress.beside?.(scene, at) }),
    items: itemsOf(says, form, { scene, questions: openQuestions(kind, scene) }),
    looks: Object.fromEntries(
      Object.entries(dress.looks ?? {}).map(([name, { Controls }]) => [
        name,
        () => <Controls {...props} />,
      ]),
    ),
  };
}

/** The field in which a kind names the question that it answers, and those that are open. */
function openQuestions(kind: ActKind, { view }: Scene): Questions {
  const { fills } = describedKind(kind);
  return {
    field: fills.how === 'replies' ? fills.names : undefined,
    open: unanswered(kind, view.state, view.side),
  };
}

interface Questions {
  readonly field: string | undefined;
  readonly open: readonly string[];
}

type ItemsOf = readonly [string, (typed: string) => readonly SelectItem[]];

/**
 * Acts of the case and treaties between the two are chosen from what there is; what an answer is to,
 * from what is open.
 */
function itemsOf(
  says: SaidFields,
  form: FormWords,
  { scene, questions }: { readonly scene: Scene; readonly questions: Questions },
): Asker['items'] {
  const itemOf = ({ id, kind, claimedAt }: Scene['view']['acts'][number]): SelectItem => ({
    value: id,
    text: `${actName(scene.words, kind)}, ${scene.words.moment(claimedAt, scene.here.place.zone)}`,
  });
  const { acts, us } = scene.view;
  const erasable = acts.filter(({ kind }) => !isBodyKept(kind));
  const among = (field: Field): readonly SelectItem[] =>
    (field.as === 'act' && field.erases !== undefined ? erasable : acts)
      .filter(({ author }) => !isOwnAct(field) || author.authority === us.authority)
      .map(itemOf);
  const itemsAt = describedFields(says).flatMap(({ path: name, field }): readonly ItemsOf[] => {
    if (field.as === 'act') {
      const none = { value: '', text: fieldWords(form, name, '-none') ?? '' };
      if (name !== questions.field) return [[name, () => [none, ...among(field)]] as const];
      const open = acts.filter(({ id }) => questions.open.includes(id)).map(itemOf);
      return [[name, () => (open.length === 1 ? open : [none, ...open])] as const];
    }
    if (field.as === 'code' && field.form === 'language') {
      return [[name, (typed) => languageItems(scene.words, typed)] as const];
    }
    if (field.as === 'list' && field.of.as === 'variant' && field.of.set === 'offence-kind') {
      const items = (typed: string) => offenceItems(scene.words, scene.law, typed);
      return [[`${name}.pinpoint`, items] as const];
    }
    if (field.as === 'code' && field.form === 'instrument') {
      const { us, them } = scene.view;
      const between = { from: us.participant, to: them.participant };
      const on = dayIn(scene.now, scene.here.place.zone);
      return [[name, (typed) => treatyItems({ ...scene, ...between, on, typed })] as const];
    }
    const of = field.as === 'list' ? field.of : null;
    if (of?.as !== 'act') return [];
    return [[name, () => among(of)] as const];
  });
  // A list comes before its rows, under the same path: acts of a list are ticked, not chosen row by row.
  return Object.fromEntries(itemsAt.toReversed());
}
