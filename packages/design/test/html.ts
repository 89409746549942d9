/** One piece of a document, in a form in which two ways of writing the same are equal. */
export type Node =
  | string
  | { readonly tag: string; readonly attributes: string; readonly children: Node[] };

const VOID = new Set(['input', 'br', 'hr', 'img', 'link', 'meta', 'path', 'rect', 'circle']);

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
  ctdot: '⋯',
  hellip: '…',
};

/** @returns a text without its character references. */
export function decoded(text: string): string {
  return text.replace(
    /&(#x?)?([0-9a-zA-Z]+);/g,
    (whole, sign: string | undefined, body: string) => {
      if (sign === '#') return String.fromCodePoint(Number.parseInt(body, 10));
      if (sign === '#x') return String.fromCodePoint(Number.parseInt(body, 16));
      return NAMED[body] ?? whole;
    },
  );
}

function attributesOf(source: string): string {
  const found = [
    ...source.matchAll(/([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g),
  ];
  return found
    .map(([, name = '', double, single, bare]) => {
      const value = decoded(double ?? single ?? bare ?? '');
      return `${name}=${name === 'class' ? value.split(/\s+/).filter(Boolean).join(' ') : value.trim()}`;
    })
    .sort()
    .join('|');
}

/**
 * Reads markup into a tree: attributes sorted, white space at the edges of texts dropped and inside
 * collapsed. Made for comparing, not for browsing.
 */
export function parse(html: string): Node[] {
  const root: Node[] = [];
  const open: { tag: string; children: Node[] }[] = [{ tag: '', children: root }];
  const top = (): { tag: string; children: Node[] } => open.at(-1) ?? { tag: '', children: root };
  const pattern =
    /<!--[\s\S]*?-->|<![^>]*>|<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|([^<]+)/g;
  for (const [, slash, name = '', rest = '', closed, text] of html.matchAll(pattern)) {
    if (text !== undefined) {
      const plain = decoded(text).replace(/\s+/g, ' ').trim();
      const last = top().children.at(-1);
      if (plain === '') continue;
      if (typeof last === 'string') top().children[top().children.length - 1] = `${last} ${plain}`;
      else top().children.push(plain);
      continue;
    }
    const tag = name.toLowerCase();
    if (tag === '') continue;
    if (slash === '/') {
      if (top().tag === tag) open.pop();
      continue;
    }
    const node = { tag, attributes: attributesOf(rest), children: [] as Node[] };
    top().children.push(node);
    if (!VOID.has(tag) && closed !== '/') open.push({ tag, children: node.children });
  }
  return root;
}
