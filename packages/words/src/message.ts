/**
 * What a message asks for: names of values, names of numbers that it counts by, and, for a choice
 * among words, the name with the words it knows.
 */
export interface Message<
  Values extends string = never,
  Counts extends string = never,
  Choices = unknown,
> {
  readonly values: Values;
  readonly counts: Counts;
  readonly choices: Choices;
}

type ValuesOf<M> = M extends Message<infer Values, string> ? Values : never;
type CountsOf<M> = M extends Message<string, infer Counts> ? Counts : never;
type ChoicesOf<M> = M extends Message<string, string, infer Choices> ? Choices : unknown;

/** What a message asks for, as the arguments after its key: nothing, or one record. */
export type Params<M, V> = [ValuesOf<M> | CountsOf<M> | keyof ChoicesOf<M>] extends [never]
  ? []
  : [
      params: { readonly [Name in Exclude<ValuesOf<M>, CountsOf<M>>]: V } & {
        readonly [Name in CountsOf<M>]: number;
      } & ChoicesOf<M>,
    ];
