import { CLOSING, OPENING } from '@comity/words';
import { type Node, parse } from './html.ts';

/** Elements whose content is data, not words of the desk. */
const DATA = new Set(['bdi', 'time', 'style', 'script', 'svg', 'textarea']);
/** Citations, codes, references and other States' words are the same in every language. */
const DATA_CLASS = /\b(c-pin|c-code|c-iso)\b/;
const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt'];

const LETTER = /\p{L}/u;

/** @returns a text without what stands between the marks; the depth goes on from text to text. */
function outside(text: string, depth: number): readonly [string, number] {
  let left = '';
  let inside = depth;
  for (const sign of text) {
    if (sign === OPENING) inside += 1;
    else if (sign === CLOSING) inside -= 1;
    else if (inside === 0) left += sign;
  }
  return [left, inside];
}

/**
 * Finds words that did not come out of a catalogue, in a page made in a pseudo-language.
 *
 * @param html a page or a part of one
 * @returns the texts and spoken attributes that nobody could translate
 */
export function untranslated(html: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (typeof node === 'string') {
        const [left, after] = outside(node, depth);
        depth = after;
        if (LETTER.test(left)) found.push(node);
        continue;
      }
      for (const attribute of node.attributes.split('|')) {
        const name = attribute.slice(0, attribute.indexOf('='));
        if (!SPOKEN.includes(name)) continue;
        const [left] = outside(attribute.slice(name.length + 1), 0);
        if (LETTER.test(left)) found.push(`${node.tag} ${attribute}`);
      }
      if (DATA.has(node.tag) || DATA_CLASS.test(node.attributes)) continue;
      visit(node.children);
    }
  };
  visit(parse(html));
  if (depth !== 0) found.push(`the marks do not close: ${depth} left open`);
  return found;
}
