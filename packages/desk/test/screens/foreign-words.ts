import { untranslated } from '../../../design/test/untranslated.ts';

/** A State or an authority in a list to choose from: its code, then the name that it gave itself. */
const NAMED = /^[A-Z]{3} \S/;

/** @returns what a page in a pseudo-language says that neither a catalogue nor data gave. */
export const foreignWords = (html: string): readonly string[] =>
  untranslated(html.replace(/^[\s\S]*?<body/, '<body')).filter((text) => !NAMED.test(text));
