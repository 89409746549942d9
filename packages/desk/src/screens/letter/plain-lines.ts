import { assert, withoutHiddenCharacters } from '@comity/base';
import { plainly } from '@comity/words';
import { type ComponentChildren, isValidElement, type VNode } from 'preact';

/** Elements that begin and end a line. */
const BLOCKS = new Set(['div', 'p', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'section', 'br', 'tr']);
/** A mark beside what is said (`Status`): in brackets, as it has no colour here. */
const MARK = /(?:^| )c-tag(?: |$)/;

/**
 * What a piece of a page says, line by line and without markup: the letter is the page, read out.
 * Nothing in a line steers the terminal or the direction of the text.
 */
export function plainLines(node: ComponentChildren): readonly string[] {
  return plainly(textOf(node))
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => withoutHiddenCharacters(line).replaceAll('\t', ' ').trim())
    .filter((line) => line !== '');
}

/** The same in one line: for headings and labels. */
export const plainLine = (node: ComponentChildren): string => plainLines(node).join(' ');

function textOf(node: ComponentChildren): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (typeof node === 'string' || typeof node === 'number' || typeof node === 'bigint') {
    return String(node);
  }
  if (Array.isArray(node)) return node.map(textOf).join('');
  assert(isValidElement(node), 'a page is made of elements and texts');
  return elementText(node as VNode<Readonly<Record<string, unknown>>>);
}

function elementText({ type, props }: VNode<Readonly<Record<string, unknown>>>): string {
  // The components of the desk are functions of what they are handed, and keep nothing.
  if (typeof type === 'function') {
    return textOf((type as (props: unknown) => ComponentChildren)(props));
  }
  if (type === 'svg' || props['aria-hidden'] === true || props['aria-hidden'] === 'true') return '';
  const inner = textOf(props['children'] as ComponentChildren);
  if (MARK.test(String(props['class'] ?? ''))) return ` [${inner.trim()}]`;
  return BLOCKS.has(type) ? `\n${inner}\n` : inner;
}
