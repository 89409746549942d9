import assert from 'node:assert/strict';
import { type Avenue, type AvenueQuestion, avenues, indexLaw } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import { told } from '../told.ts';

/** The law data of the project, for tests that state what it has to answer. */
export const law = indexLaw(await loadLaw());

/** The avenue of one instrument; fails where the answer does not name it. */
export function avenue(question: AvenueQuestion, instrument: string): Avenue {
  const found = avenues(law, question).avenues.find((row) => row.instrument === instrument);
  assert.ok(
    found,
    `${instrument} is not among the avenues from ${question.from} to ${question.to}`,
  );
  return found;
}

/** The codes of an avenue's reasons. */
export const codes = (row: Avenue): readonly string[] => row.reasons.map((reason) => reason.code);

/** All reasons of an avenue as one text, to look for dates and figures. */
export const words = (row: Avenue): string => told(...row.reasons.map(({ text }) => text));
