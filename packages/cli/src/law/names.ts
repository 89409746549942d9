import type { InstrumentId, JurisdictionCode, Law, LawDate } from '@comity/law';
import type { Words } from '@comity/words';

/** Whoever reads an answer in lines, and what he calls the things that it has by id. */
export interface Reader {
  readonly law: Law;
  readonly words: Words;
  /** `Japan`; `the United States` within a sentence. */
  state(code: JurisdictionCode, where?: 'sentence'): string;
  /** Its whole title; `the Budapest Convention` within a sentence. */
  instrument(id: InstrumentId, where?: 'sentence'): string;
  /** `29 November 2026`; a dash where no day is known. */
  day(day: LawDate | null | undefined): string;
  /** The title of the article that a provision belongs to. */
  article(provision: { readonly pinpoint: string; readonly title: string }): string;
  /** A place to look it up, by the name of the instrument where it is an id. */
  source(source: string): string;
}

/** Read only where an answer is shown in lines: files and programs get ids. */
export async function readerOf(law: Law): Promise<Reader> {
  const { namedInstrument, namedState } = await import('@comity/law');
  const said = await import('../said.ts');
  const words = said.readersWords();
  const instrument: Reader['instrument'] = (id, where) => {
    const say = where === 'sentence' ? said.theInstrument : said.instrumentTitle;
    return say(words, namedInstrument(law, id));
  };
  return {
    law,
    words,
    state: (code, where) =>
      (where === 'sentence' ? said.theState : said.stateName)(words, namedState(law, code)),
    instrument,
    day: (day) => (day === null || day === undefined ? '-' : words.day(day, 'wholeDate')),
    article: (provision) => said.provisionTitle(words, provision),
    source: (source) =>
      law.instruments.has(source) ? instrument(source) : said.readableSource(source),
  };
}
