import { type Field, type Fields, optional } from '@comity/statements';
import type { VNode } from 'preact';
import { type Asker, type FieldAt, groupOf, rowless, type Typed } from './asker.ts';
import { Control } from './control.tsx';
import { CarriedRows, Rows } from './rows.tsx';

export interface DescribedProps {
  readonly asker: Asker;
  readonly fields: Fields;
  /** Path of the group; '' for the statement itself. */
  readonly path: string;
  /** What is typed so far into the group. */
  readonly typed: Typed;
}

/** The fields of a group that may be left out as a whole: none of them is asked for. */
const leftOut = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, optional(field)]));

/** Fields that take one line each: they stand beside each other. */
const isShort = ({ as, carried }: Field): boolean =>
  carried === true ||
  !['long', 'list', 'group', 'variant', 'answers', 'choice', 'flag', 'day', 'act'].includes(as);

/**
 * The controls of a description, in its order: short ones beside each other, a list as rows with
 * buttons that add and remove them.
 */
export function Described({ asker, fields, path, typed }: DescribedProps): VNode {
  const at = (name: string, field: Field): FieldAt => ({
    ...{ name, field, typed },
    path: path === '' ? name : `${path}.${name}`,
  });
  const times = fields['zone'] !== undefined && fields['from'] !== undefined;
  return (
    <>
      {blocksOf(fields).map((block) => {
        const made = block.map(([name, field]) => (
          <DescribedField asker={asker} at={at(name, field)} />
        ));
        const beside = block.filter(([, { carried }]) => carried !== true).length > 1;
        return beside || times ? (
          <div class={times ? 'c-fields c-fields--times' : 'c-fields'}>{made}</div>
        ) : (
          made
        );
      })}
    </>
  );
}

type Block = readonly (readonly [string, Field])[];

/** Runs of short fields, and every other field by itself. */
function blocksOf(fields: Fields): readonly Block[] {
  const blocks: [string, Field][][] = [];
  let run: [string, Field][] | null = null;
  for (const one of Object.entries(fields)) {
    const short = isShort(one[1]);
    if (short && run !== null) run.push(one);
    else blocks.push([one]);
    run = short ? (blocks.at(-1) ?? null) : null;
  }
  return blocks;
}

/** One field of a description: a control, a group, or rows. */
export function DescribedField({
  asker,
  at,
}: {
  readonly asker: Asker;
  readonly at: FieldAt;
}): VNode | null {
  const { field, path, name, typed } = at;
  const look = asker.looks?.[rowless(path)];
  if (look !== undefined) return look(at);
  if (field.carried === true) return <CarriedRows path={path} rows={typed[name]} />;
  switch (field.as) {
    case 'group':
      return (
        <Described
          asker={asker}
          fields={field.optional === true ? leftOut(field.of) : field.of}
          path={path}
          typed={groupOf(typed, name)}
        />
      );
    case 'list':
      return (
        <Rows
          asker={asker}
          at={at}
          list={field}
          Row={(row) => <Described asker={asker} {...row} />}
        />
      );
    case 'answers':
      return <CarriedRows path={path} rows={typed[name]} />;
    case 'part':
    case 'variant':
      return null;
    default:
      return <Control asker={asker} at={at} />;
  }
}
