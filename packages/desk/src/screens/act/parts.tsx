import type { Fault } from '@comity/base';
import { DateField, TextBox } from '@comity/design';
import { type Spoken, spoken, type Words } from '@comity/words';
import type { ComponentChildren, VNode } from 'preact';
import type { Fields } from '../../http/form.ts';
import { nameOf } from '../name-of.ts';
import type { ActBodyProps } from './act-form.ts';

interface PartProps extends ActBodyProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly optional?: boolean | undefined;
  readonly pinpoints?: readonly string[] | undefined;
}

/** Several lines of text of an act. */
export function LongText(props: PartProps & { readonly rows?: number | undefined }): VNode {
  return (
    <TextBox
      words={props.scene.words}
      name={props.name}
      label={props.label}
      hint={props.hint}
      rows={props.rows ?? 4}
      maxlength={20_000}
      ifAvailable={props.optional}
      pinpoints={props.pinpoints}
      value={props.typed.one(props.name)}
      problems={props.problems}
    />
  );
}

/** A day of an act, in three parts. */
export function Day(props: PartProps): VNode {
  return (
    <DateField
      words={props.scene.words}
      name={props.name}
      legend={props.label}
      hint={props.hint}
      ifAvailable={props.optional}
      pinpoints={props.pinpoints}
      {...typedParts(props.typed, props.name)}
      problems={props.problems}
    />
  );
}

const typedParts = (typed: Fields, name: string) => ({
  day: typed.one(`${name}-day`),
  month: typed.one(`${name}-month`),
  year: typed.one(`${name}-year`),
});

/** Remarks, which every answer may carry. */
export const Remarks = (props: ActBodyProps): VNode => (
  <LongText
    {...props}
    name="remarks"
    label={props.scene.words.t('act.remarks')}
    optional
    rows={3}
  />
);

/**
 * Faults of the case in the reader's words: those of the field where the catalogue has some, else
 * those of the code. Members of a list (`answers.0.text`) fall back to the list.
 */
export function inWords(words: Words, faults: readonly Fault[]): readonly Spoken[] {
  return faults.map((fault) => {
    const problem = spoken(words, fault);
    if (fault.code !== 'missing' || fault.at === undefined) return problem;
    const [list = ''] = fault.at.split('.');
    const text = nameOf(words, 'missing', fault.at) ?? nameOf(words, 'missing', list);
    if (text === undefined) return problem;
    const { next: _next, ...rest } = problem;
    return { ...rest, text };
  });
}
