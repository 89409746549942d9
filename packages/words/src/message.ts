/** The forms of a message that depend on a number; `=0` stands before the language's own rules. */
export interface Plural {
  readonly '=0'?: string;
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** A sentence with `{names}` in it, or one for each form of the number `n`. */
export type Message = string | Plural;

export type Catalogue = Readonly<Record<string, Message>>;

type NamesIn<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

type ParamName<M> = M extends string ? NamesIn<M> : NamesIn<M[keyof M]> | 'n';

/** What a message asks for, as the arguments after its key: nothing, or one record. */
export type Params<M, V> = [ParamName<M>] extends [never]
  ? []
  : [params: { readonly [Name in ParamName<M>]: Name extends 'n' ? number : V }];

/** @returns the text of a message for this number, by the plural rules of the language. */
export function formOf(message: Message, n: number | undefined, rules: Intl.PluralRules): string {
  if (typeof message === 'string') return message;
  if (n === 0 && message['=0'] !== undefined) return message['=0'];
  return message[rules.select(n ?? 0)] ?? message.other;
}

/**
 * Puts values in the places of `{names}`.
 *
 * @returns texts and values in their order; a name without a value stays as it was written
 */
export function fill<V>(text: string, values: Readonly<Record<string, V>>): (string | V)[] {
  return text
    .split(/\{([a-zA-Z]+)\}/)
    .map((part, index) => (index % 2 === 0 ? part : (values[part] ?? `{${part}}`)))
    .filter((part) => part !== '');
}
