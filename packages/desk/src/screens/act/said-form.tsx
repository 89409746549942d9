import type { SelectItem } from '@comity/design';
import {
  type ActKind,
  contentOfTyped,
  describedKind,
  type Fields as SaidFields,
  typedOfContent,
  typedOfForm,
  withAddedRow,
  withoutBlankRows,
  withoutRow,
} from '@comity/statements';
import { theState } from '@comity/words';
import type { VNode } from 'preact';
import type { Fields } from '../../http/form.ts';
import { actName } from '../case/act-names.ts';
import type { Asked, Asker, FieldAt, Typed } from '../described/asker.ts';
import { Described } from '../described/described.tsx';
import { readerOf } from '../described/form-reader.ts';
import { nameOf } from '../name-of.ts';
import type { ActBodyProps, ActForm, Scene } from './act-form.ts';
import { type FormWords, fieldWords, labelOf } from './field-label.ts';
import { slugOf } from './slugs.ts';

/** A field that has a look of its own: its controls, and what they make of a posted form. */
export interface Look {
  readonly Controls: (props: ActBodyProps) => VNode;
  read(posted: Fields, scene: Scene): unknown;
}

/** What a form has beyond its description. */
export interface Dressing extends Partial<Pick<ActForm, 'askLaw' | 'Aside'>> {
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
    ...(Aside === undefined ? {} : { Aside }),
    start: (scene) => dress.start?.(scene) ?? {},
    read: (posted, scene) => {
      const own = Object.entries(looks).map(([name, look]) => [name, look.read(posted, scene)]);
      const typed = { ...typedOfForm(says, readerOf(posted)), ...Object.fromEntries(own) };
      if (posted.has('add')) return withAddedRow(says, typed, posted.one('add'));
      if (posted.has('remove')) return withoutRow(says, typed, posted.one('remove'));
      return typed;
    },
    said: (typed) => {
      const filled = withoutBlankRows(says, typed as never);
      const content = contentOfTyped(says, filled.typed) as Typed;
      return { content, placeOf: filled.placeOf };
    },
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
  return {
    words,
    problems,
    ask: (at) => ({
      label: labelOf(form, at.path),
      hint: fieldWords(form, at.path, '-hint'),
      ...dress.beside?.(scene, at),
    }),
    choice: ({ path, field }, code) => ({
      content:
        (field.as === 'choice' ? nameOf(words, field.set, code) : undefined) ??
        fieldWords(form, path, `-${code}`) ??
        words.t(code === 'yes' ? 'said.yes' : 'said.no'),
    }),
    adder: ({ path }) => fieldWords(form, path, '-add') ?? null,
    rowTitle: ({ path }, { index }) => labelOf(form, `${path}.${index}`),
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
  if (fills.how !== 'replies') return { field: undefined, open: [] };
  const open = view.state.waits.filter(
    ({ kind: asked, replies }) => fills.to.includes(asked) && replies.length === 0,
  );
  return { field: fills.names, open: open.map(({ ask }) => ask) };
}

interface Questions {
  readonly field: string | undefined;
  readonly open: readonly string[];
}

/** Fields that name acts of the case are chosen from its acts; an answer's from what is open. */
function itemsOf(
  says: SaidFields,
  form: FormWords,
  { scene, questions }: { readonly scene: Scene; readonly questions: Questions },
): Asker['items'] {
  const itemOf = ({ id, kind, claimedAt }: Scene['view']['acts'][number]): SelectItem => ({
    value: id,
    text: `${actName(scene.words, kind)}, ${scene.words.moment(claimedAt, scene.here.place.zone)}`,
  });
  const { acts } = scene.view;
  return Object.fromEntries(
    Object.entries(says).flatMap(([name, field]) => {
      if (field.as === 'act') {
        const none = { value: '', text: fieldWords(form, name, '-none') ?? '' };
        if (name !== questions.field) return [[name, () => [none, ...acts.map(itemOf)]] as const];
        const open = acts.filter(({ id }) => questions.open.includes(id)).map(itemOf);
        return [[name, () => (open.length === 1 ? open : [none, ...open])] as const];
      }
      if (field.as !== 'list' || field.of.as !== 'act') return [];
      return [[name, () => acts.filter(({ kind }) => !RECORDS.has(kind)).map(itemOf)] as const];
    }),
  );
}

/** Acts about erasure are the record of it and are kept. */
const RECORDS: ReadonlySet<string> = new Set(['erasure-requested', 'body-erased']);
