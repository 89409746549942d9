import type { Fields } from './field.ts';

/** The value of one field, as JSON. */
export type ValueOf<F> = F extends { as: 'flag' }
  ? boolean
  : F extends { as: 'whole' }
    ? number
    : F extends { as: 'choice'; of: readonly (infer C)[] }
      ? C
      : F extends { as: 'list'; of: infer I }
        ? readonly ValueOf<I>[]
        : F extends { as: 'group'; of: infer G }
          ? ContentOf<G>
          : F extends { as: 'variant'; of: infer V }
            ? { [K in keyof V & string]: { readonly kind: K } & ContentOf<V[K]> }[keyof V & string]
            : F extends { as: 'answers' }
              ? Readonly<Record<string, string>>
              : string;

type OptionalNames<G> = {
  [N in keyof G]: G[N] extends { optional: true } ? N : never;
}[keyof G];

type Flat<T> = { readonly [K in keyof T]: T[K] };

/** The content of a statement with these fields. */
export type ContentOf<G> = Flat<
  { [N in Exclude<keyof G, OptionalNames<G>>]: ValueOf<G[N]> } & {
    [N in OptionalNames<G>]?: ValueOf<G[N]> | undefined;
  }
>;

/**
 * The same content as somebody has typed it so far: every leaf a text, everything may be missing.
 * A variant keeps the fields of all its kinds, so that changing the kind and back loses nothing.
 */
export type TypedOf<G> = { readonly [N in keyof G]?: TypedValue<G[N]> | undefined };

type TypedValue<F> = F extends { as: 'list'; of: infer I }
  ? readonly TypedValue<I>[]
  : F extends { as: 'group'; of: infer G }
    ? TypedOf<G>
    : F extends { as: 'variant'; of: infer V }
      ? { readonly kind?: string | undefined } & TypedOf<AllOf<V>>
      : F extends { as: 'answers' }
        ? Readonly<Record<string, string>>
        : string;

type AllOf<V> = {
  [N in NamesIn<V[keyof V]>]: V[keyof V] extends infer G
    ? G extends Fields
      ? N extends keyof G
        ? G[N]
        : never
      : never
    : never;
};
type NamesIn<G> = G extends Fields ? keyof G : never;
