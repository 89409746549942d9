import { type LawScreen, type LawVisit, lawPages, readQuery } from '@comity/desk';
import type { Law } from '@comity/law';
import type { Words } from '@comity/words';

/** What every page of the site is made from. */
export interface SiteLaw {
  readonly law: Law;
  readonly words: Words;
  /** The time at which the page is made, RFC 3339. */
  readonly now: string;
}

/** A page of the law and the visit it is asked with. */
export interface Found {
  readonly screen: LawScreen;
  readonly visit: LawVisit;
}

/** The screen for an address of the desk, with its query; `undefined` where there is none. */
export function visitOf({ law, words, now }: SiteLaw, url: string): Found | undefined {
  const [path = '', query = ''] = url.split('?');
  for (const screen of lawPages) {
    const params = match(screen.path, path);
    if (params === undefined) continue;
    return {
      screen,
      visit: {
        words,
        now,
        url,
        session: undefined,
        query: readQuery(query),
        param: (name) => params.get(name) ?? '',
        service: { law: { version: law.data.version, law }, node: { participant: '' } },
      },
    };
  }
  return undefined;
}

function match(pattern: string, path: string): ReadonlyMap<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params = new Map<string, string>();
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':')) params.set(part.slice(1), decodeURIComponent(value));
    else if (part !== value) return undefined;
  }
  return params;
}
