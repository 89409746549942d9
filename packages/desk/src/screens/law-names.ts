import { type Law, namedInstrument, namedState } from '@comity/law';
import {
  instrumentName,
  instrumentTitle,
  provisionTitle,
  stateName,
  theState,
  type Words,
} from '@comity/words';

/** A jurisdiction of the law data by its name in the reader's language. */
export const stateNamed = (words: Words, law: Law, code: string): string =>
  stateName(words, namedState(law, code));

/** The same within a sentence: `the United States`. */
export const theStateNamed = (words: Words, law: Law, code: string): string =>
  theState(words, namedState(law, code));

/** What an instrument is called: conventions by their short name, treaties of two by their title. */
export const instrumentNamed = (words: Words, law: Law, id: string): string => {
  const kind = law.instruments.get(id)?.kind;
  const say = kind === 'mlat' || kind === 'extradition' ? instrumentTitle : instrumentName;
  return say(words, namedInstrument(law, id));
};

/** An instrument by the name that lawyers call it by. */
export const instrumentShort = (words: Words, law: Law, id: string): string =>
  instrumentName(words, namedInstrument(law, id));

/** An instrument by its whole title. */
export const instrumentTitled = (words: Words, law: Law, id: string): string =>
  instrumentTitle(words, namedInstrument(law, id));

/** What a provision is called, by the title of its article; `undefined` where the data has it not. */
export function articleTitled(words: Words, law: Law, pinpoint: string): string | undefined {
  const [instrument, article] = pinpoint.replace(/\(.*$/, '').split(':');
  const title =
    law.provisions.get(pinpoint)?.title ??
    law.data.articles.find((row) => row.instrument === instrument && row.article === article)
      ?.title;
  return title === undefined ? undefined : provisionTitle(words, { pinpoint, title });
}
