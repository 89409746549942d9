import { no, ok, placed, type Result } from '@comity/base';
import {
  type Addressee,
  askable,
  avenues,
  findJurisdiction,
  findMeasure,
  findOffence,
  readDay,
  readStated,
  STATABLE_FACTS,
} from '@comity/law';
import * as z from 'zod';
import { type Operation, operation } from './operation.ts';
import { avenuesAnswer, directoryEntry } from './shapes.ts';

const word = z.string().min(1).max(120);
/** What may be said of a fact that is not answered by yes or no. */
const SAID_OF: Readonly<Record<string, string>> = {
  'max-penalty-requesting': '(?:[0-9]{1,3}|1[01][0-9]{2}|1200)',
  'max-penalty-requested': '(?:[0-9]{1,3}|1[01][0-9]{2}|1200)',
  'person-national-of': '[A-Z]{3}',
  'dual-criminality': '(?:met|unmet)',
};
/** A fact by its name with what it can be: what would state nothing is refused, and not passed over. */
const STATEMENT = new RegExp(
  `^(?:${STATABLE_FACTS.map((fact) => `${fact}=${SAID_OF[fact] ?? '(?:yes|no)'}`).join('|')})$`,
);

const months = z.coerce.number().int().min(0).max(9_999);

const ways = operation({
  id: 'listAvenues',
  method: 'GET',
  path: '/law/avenues',
  use: null,
  summary:
    'By which treaties one State may ask another for a measure on a day, by code and pinpoint',
  query: z.strictObject({
    from: word,
    to: word,
    on: word.describe('A day, ISO 8601'),
    measure: word,
    offence: z.array(word).max(20).optional(),
    maxPenaltyRequesting: months.optional().describe('In months'),
    maxPenaltyRequested: months.optional().describe('In months'),
    emergency: z.stringbool({ truthy: ['true'], falsy: ['false'] }).optional(),
    fact: z
      .array(word.regex(STATEMENT))
      .max(STATABLE_FACTS.length)
      .optional()
      .describe('What is stated of the case by the names in `missing`: `transnational=yes`'),
  }),
  answer: avenuesAnswer,
  codes: ['unknown-jurisdiction', 'same-jurisdiction'],
  handle: async ({ service, query }) => {
    const { law } = service.law;
    const at = <T>(name: string, read: Result<T>): Result<T> =>
      read.ok ? read : no(placed(read.error, { at: name }));
    const from = at('from', findJurisdiction(law, query.from));
    const to = at('to', findJurisdiction(law, query.to));
    const on = at('on', readDay(query.on));
    const measure = at('measure', findMeasure(query.measure));
    const offences = (query.offence ?? []).map((text) =>
      text === 'other' ? ok(text) : at('offence', pinpointOf(findOffence(law, text))),
    );
    const wrong = [from, to, on, measure, ...offences].flatMap((read) =>
      read.ok ? [] : [read.error],
    );
    if (!from.ok || !to.ok || !on.ok || !measure.ok || wrong.length > 0) return no(wrong);
    const both = at('to', askable(law, from.value.code, to.value.code));
    if (!both.ok) return both;
    const { maxPenaltyRequesting: theirs, maxPenaltyRequested: ours, emergency } = query;
    const facts = new Map((query.fact ?? []).map((text) => nameAndText(text)));
    const answer = avenues(law, {
      ...readStated((fact) => facts.get(fact) ?? '').stated,
      ...{ from: from.value.code, to: to.value.code, on: on.value, measure: measure.value },
      ...(offences.length === 0
        ? {}
        : { offences: offences.flatMap((read) => (read.ok ? [read.value] : [])) }),
      ...(theirs === undefined ? {} : { maxPenaltyRequesting: theirs }),
      ...(ours === undefined ? {} : { maxPenaltyRequested: ours }),
      ...(emergency === true ? { emergency } : {}),
    });
    return ok({
      lawVersion: answer.version,
      avenues: answer.avenues.map((avenue) => ({
        ...avenue,
        clocks: avenue.clocks.map(({ id }) => id),
        authorities: avenue.authorities.map((to) => addressed(to)),
      })),
      missing: answer.missing.map(({ fact }) => fact),
      notes: answer.notes.map(({ code, pinpoint }) => ({ code, pinpoint })),
    });
  },
});

/** Whom to write to by one channel; an office that every State has is named by its code. */
const addressed = ({ name, ...to }: Addressee) => ({
  ...{ channel: to.channel, when: to.when, role: to.role, state: to.state },
  name: typeof name === 'string' ? name : null,
  office: typeof name === 'string' ? null : (name?.says[0]?.code ?? null),
  ...{ scope: to.scope, address: to.address, source: to.source, asOf: to.asOf },
  ...{ languages: to.languages, languagesAre: to.languagesAre, confidence: to.confidence },
});

const nameAndText = (statement: string): readonly [string, string] => {
  const cut = statement.indexOf('=');
  return [statement.slice(0, cut), statement.slice(cut + 1)];
};

const pinpointOf = (read: Result<{ readonly pinpoint: string }>): Result<string> =>
  read.ok ? ok(read.value.pinpoint) : read;

const directory = operation({
  id: 'listDirectory',
  method: 'GET',
  path: '/directory',
  use: 'directory.published',
  summary: 'The authorities that States have published, with their contacts and hours',
  query: z.strictObject({ participant: word.optional() }),
  answer: z.object({ entries: z.array(directoryEntry) }),
  codes: [],
  handle: async ({ service, session, query: { participant } }) => {
    const { entries } = await service.directory.published(session);
    return ok({
      entries: entries.filter(
        (entry) => participant === undefined || entry.participant === participant,
      ),
    });
  },
});

export const lawOperations: readonly Operation[] = [ways, directory];
