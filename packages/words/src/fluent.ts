/** The parser alone of Mozilla's Fluent: its formatter makes strings only, and we place elements. */
export type {
  Expression,
  Message,
  Pattern,
  SelectExpression,
} from '@fluent/bundle/esm/ast.js';
export { FluentResource } from '@fluent/bundle/esm/resource.js';
