import { indexLaw, type Law, type LawData } from '@comity/law';
import { type Words, wordsFor } from '@comity/words';

declare global {
  /** Set by `data/law.js`, a script: a page opened from a disk may read no file. */
  var comityLaw: LawData | undefined;
}

/** The law data, read once, when a question is asked. */
export function loadLawHere(): Promise<Law> {
  const script = document.createElement('script');
  const own = document.querySelector<HTMLScriptElement>('script[src$="answer.js"]');
  script.src = (own?.src ?? 'answer.js').replace(/answer\.js$/, 'data/law.js');
  return new Promise((resolve, reject) => {
    script.addEventListener('error', () => reject(new Error(`${script.src} was not loaded.`)));
    script.addEventListener('load', () => {
      const data = globalThis.comityLaw;
      if (data === undefined) reject(new Error(`${script.src} holds no law.`));
      else resolve(indexLaw(data));
    });
    document.head.append(script);
  });
}

/** Words in the language of the page. */
export const wordsHere = (): Words => wordsFor(document.documentElement.lang);
