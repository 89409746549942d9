import * as z from 'zod';
import { authorityRow, basics, networkRow, researchRow } from './basics-form.ts';
import { calendarRow } from './calendar-form.ts';
import { contentRow } from './content-form.ts';
import { conditionRow, measureRow } from './measure-form.ts';
import { practiceRow, programmeRow } from './practice-form.ts';
import { heads } from './profile-form.ts';
import {
  actRow,
  articleRow,
  clockRow,
  code,
  day,
  declarationRow,
  instrumentFile,
  jurisdictionRow,
  partyRow,
  pinpoint,
  sourced,
  words,
} from './row-forms.ts';
import { rulesFile } from './rules-form.ts';

/**
 * Form of the compiled data, made of the very forms that check the files in `treaties/`: what
 * compiling adds to a row is added here, what it takes away is taken away.
 */

const of = { instrument: words };
const paragraph = articleRow.shape.paragraphs.unwrap().element;

const provision = z.strictObject({
  ...of,
  title: words,
  domain: words,
  pinpoint,
  gist: words,
  limits: z.array(words),
  values: paragraph.shape.values.unwrap(),
  force: paragraph.shape.force,
  fallbackOnly: articleRow.shape.fallbackOnly,
  emergencyOnly: articleRow.shape.emergencyOnly,
  ...sourced,
});

const state = { state: code, name: words, updated: day };

/** An article's and an instrument's own place become the whole pinpoint. */
const located = { ...of, pinpoint };

export const lawDataForm = z.strictObject({
  version: z
    .string()
    .regex(/^[A-Za-z0-9_-]{16}$/)
    .describe('Hash of the canonical data: the same version is the same law.'),
  measures: z.array(measureRow),
  conditions: z.array(conditionRow),
  jurisdictions: z.array(jurisdictionRow),
  calendars: z.array(calendarRow),
  instruments: z.array(
    instrumentFile.omit({ parties: true, members: true, replaces: true }).extend({ id: words }),
  ),
  articles: z.array(articleRow.pick({ article: true, title: true, domain: true }).extend(of)),
  provisions: z.array(provision),
  parties: z
    .array(partyRow.extend(of))
    .describe('One jurisdiction and one instrument; "confidence": "low" opens nothing by itself.'),
  declarations: z.array(declarationRow.omit({ at: true, authority: true }).extend(located)),
  rules: z.array(rulesFile),
  contents: z.array(contentRow.omit({ at: true }).extend({ ...of, pinpoint: pinpoint.nullable() })),
  clocks: z.array(clockRow.omit({ at: true, name: true }).extend({ ...located, id: words })),
  actProvisions: z.array(
    actRow.omit({ at: true, fields: true }).extend({
      ...of,
      pinpoints: z.array(pinpoint).min(1),
      fields: z.record(z.string(), pinpoint),
    }),
  ),
  basics: z.array(basics.extend(state)),
  authorities: z.array(authorityRow.extend({ state: code })),
  networks: z.array(networkRow),
  research: z.array(researchRow),
  profiles: z.array(heads.extend(state)),
  practices: z.array(practiceRow),
  programmes: z.array(programmeRow),
});

/** JSON Schema (2020-12) of the compiled data, for whoever reads it without our code. */
export function schemaOfLawData(): Readonly<Record<string, unknown>> {
  return {
    ...z.toJSONSchema(lawDataForm, { reused: 'ref', io: 'input' }),
    title: 'Comity: the law as data',
    description:
      'Every row carries its source and its confidence: "high" was read in a source, "medium" follows from one, "low" was recalled and is to be verified. A day applies from that day on; "to" and "ended" name the first day on which it no longer does.',
  };
}
