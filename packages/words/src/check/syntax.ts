import type { Identifier, NumberLiteral } from '@fluent/syntax';

export {
  FluentParser,
  type Message,
  type Pattern,
  type SelectExpression,
} from '@fluent/syntax';

export type VariantKey = Identifier | NumberLiteral;
