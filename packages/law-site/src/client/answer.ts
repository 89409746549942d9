import { renderMain } from '../render-main.tsx';
import { visitOf } from '../site-visit.ts';
import { enhance } from './enhance.ts';
import { loadLawHere, wordsHere } from './here.ts';

/**
 * Answers a question that stands in the address, by the same engine and screens as the desk. A
 * page without a question is as it was written; nothing typed leaves the browser.
 */
async function answer(): Promise<void> {
  const main = document.querySelector('main');
  const meta = document.querySelector<HTMLMetaElement>('meta[name="comity-page"]');
  if (main === null || meta === null) return;
  if (location.search.length > 1) {
    if (!('Temporal' in globalThis)) {
      sayWhy(main, meta.dataset['tooOld'] ?? '');
      return;
    }
    const url = `${meta.content}${location.search}`;
    const law = await loadLawHere();
    const found = visitOf({ law, words: wordsHere(), now: new Date().toISOString() }, url);
    if (found === undefined) return;
    show(main, url, await found.screen.handle(found.visit));
  }
  enhance(document);
}

/** Where this browser cannot compute: what to do instead, said where the answer would stand. */
function sayWhy(main: HTMLElement, text: string): void {
  const said = document.createElement('p');
  said.setAttribute('role', 'alert');
  said.className = 'govuk-inset-text';
  said.textContent = text;
  main.prepend(said);
}

type Shown = Awaited<ReturnType<typeof renderMain>>;

function show(main: HTMLElement, url: string, given: Parameters<typeof renderMain>[0]): void {
  const shown: Shown = renderMain(given, url);
  if (shown.kind === 'elsewhere') {
    location.replace(shown.href);
  } else if (shown.kind === 'file') {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([shown.bytes], { type: shown.type }));
    link.download = shown.name;
    link.click();
  } else if (shown.kind === 'page') {
    main.innerHTML = shown.html;
    document.title = shown.title;
    main.dataset['answered'] = 'true';
  }
}

void answer();
