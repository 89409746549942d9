import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assets, deskAssets } from '@comity/design';
import { lawMapShapes } from '@comity/desk';
import { type Law, lawChanges } from '@comity/law';
import { wordFiles, wordsFor } from '@comity/words';
import { clientBundle } from './client-bundle.ts';
import { fileOf } from './site-address.ts';
import { sitePage } from './site-page.tsx';
import { siteAddresses } from './site-pages.ts';
import { visitOf } from './site-visit.ts';

export interface SiteOrder {
  readonly law: Law;
  /** An empty folder, or one that is made. */
  readonly out: string;
  /** Tag of the language of the pages. */
  readonly language: string;
  /** The time that the pages say, RFC 3339. */
  readonly now: string;
}

/** Files whose addresses begin at the root; the site has them beside its pages. */
const ROOTED = /url\((["']?)\/assets\//g;

/**
 * Writes the law pages as files that any web server, or a disk, can give out: each page rendered
 * once, and one script that answers questions in the reader's browser.
 *
 * @returns how many pages were written
 * @throws Error where the folder is not empty, or two addresses would share a file
 */
export async function writeSite({ law, out, language, now }: SiteOrder): Promise<number> {
  mkdirSync(out, { recursive: true });
  if (readdirSync(out).length > 0) throw new Error(`${out} is not empty.`);
  const words = wordsFor(language);
  const put = (file: string, bytes: string | Uint8Array): void => {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), bytes);
  };
  const written = new Set<string>();
  for (const url of siteAddresses(law)) {
    const file = fileOf(url);
    if (file === undefined || written.has(file.toLowerCase())) {
      throw new Error(`${url} has no file of its own.`);
    }
    written.add(file.toLowerCase());
    const found = visitOf({ law, words, now }, url);
    const answer = await found?.screen.handle(found.visit);
    if (answer?.kind === 'redirect') {
      const start = visitOf({ law, words, now }, '/law');
      const open = await start?.screen.handle(start.visit);
      if (open?.kind === 'page') {
        put(file, sitePage({ words, now, url, assets: deskAssets(language), page: open }));
      }
    } else if (answer?.kind === 'page') {
      put(file, sitePage({ words, now, url, assets: deskAssets(language), page: answer }));
    } else throw new Error(`${url} is no page.`);
  }
  for (const [path, { bytes, type }] of assets()) {
    const text = type.startsWith('text/css');
    put(
      path.slice(1),
      text ? Buffer.from(bytes).toString('utf8').replaceAll(ROOTED, 'url($1../') : bytes,
    );
  }
  put('answer.js', await clientBundle({ words: wordsInBrowser(language), shapes: lawMapShapes() }));
  const json = JSON.stringify(law.data);
  put('data/law.json', json);
  put('data/law.js', `globalThis.comityLaw=${json};`);
  put('data/changes.json', JSON.stringify(lawChanges(law.data), null, 1));
  return written.size;
}

/** The words of the pages, and English for what the language lacks. */
const wordsInBrowser = (language: string) =>
  [...new Set(['en', language])].flatMap((tag) => wordFiles(tag));
