import type { Expression, Pattern, SelectExpression } from './fluent.ts';

/** How one language counts, writes numbers, and keeps a value apart from the sentence round it. */
export interface Writing {
  readonly rules: Intl.PluralRules;
  number(value: number): string;
  /** What stands in the sentence for a value: the value, within marks where direction asks it. */
  apart<V>(value: V | string): readonly (V | string)[];
}

/** The values of a message by name. */
export type Values<V> = Readonly<Record<string, V | string | number>>;

/**
 * Puts values in their places and chooses the variants.
 *
 * @returns texts and values in their order; a name without a value stays as it was written
 */
export function render<V>(
  pattern: Pattern,
  values: Values<V>,
  writing: Writing,
): readonly (V | string)[] {
  if (typeof pattern === 'string') return [pattern];
  return pattern.flatMap((part) =>
    typeof part === 'string' ? [part] : place(part, values, writing),
  );
}

function place<V>(part: Expression, values: Values<V>, writing: Writing): readonly (V | string)[] {
  if (part.type === 'str') return [part.value];
  if (part.type === 'var') {
    const value = values[part.name];
    if (value === undefined) return [`{${part.name}}`];
    return writing.apart(typeof value === 'number' ? writing.number(value) : value);
  }
  if (part.type === 'select')
    return render(variantOf(part, values, writing.rules), values, writing);
  return [];
}

/** @returns the variant for a value: the very number or word, then the plural form, then the last. */
function variantOf<V>(
  select: SelectExpression,
  values: Values<V>,
  rules: Intl.PluralRules,
): Pattern {
  const value = select.selector.type === 'var' ? values[select.selector.name] : undefined;
  const named = (name: unknown) => select.variants.find(({ key }) => key.value === name);
  const variant =
    named(value) ??
    (typeof value === 'number' ? named(rules.select(value)) : undefined) ??
    select.variants[select.star];
  return variant?.value ?? '';
}

/**
 * Every form of a message that is one choice by a number, with `{names}` left in their places.
 *
 * @returns the forms by plural category, `=0` for a very number; `other` always
 */
export function formsOf(
  pattern: Pattern,
  writing: Writing,
): Readonly<Record<string, string>> & { readonly other: string } {
  const open: Writing = { ...writing, apart: (value) => [value] };
  const written = (one: Pattern): string => render(one, {}, open).join('');
  const select = soleSelect(pattern);
  if (select === undefined) return { other: written(pattern) };
  const forms = select.variants.map(({ key, value }): [string, string] => [
    key.type === 'num' ? `=${key.value}` : key.value,
    written(value),
  ]);
  return { ...Object.fromEntries(forms), other: written(variantOf(select, {}, writing.rules)) };
}

/** @returns the choice that a message wholly consists of, if it is one. */
export function soleSelect(pattern: Pattern): SelectExpression | undefined {
  if (typeof pattern === 'string' || pattern.length !== 1) return undefined;
  const [only] = pattern;
  return typeof only === 'object' && only.type === 'select' ? only : undefined;
}
