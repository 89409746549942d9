import type { Said } from '@comity/base';
import { effectDate } from '@comity/law';
import type { Checked, InstrumentFolder, Treaties } from './checked-files.ts';
import type { LawFileProblem } from './law-file-problem.ts';

/** What no single row shows: codes and pinpoints that lead nowhere, doubles, dates out of order. */
export function crossCheck(treaties: Treaties, problems: LawFileProblem[]): void {
  const states = new Set(treaties.jurisdictions.value.map((row) => row.code));
  const pinpoints = new Set(treaties.folders.flatMap(pinpointsOf));
  const ids = new Set(treaties.folders.flatMap((folder) => (folder.instrument ? [folder.id] : [])));
  const report = (
    read: Checked<unknown>['read'],
    path: PropertyKey[],
    rule: string,
    why: Said<'law-file'>,
  ) => problems.push({ file: read.file, line: read.lineOf(path), rule, why });
  const seen = new Set<string>();
  for (const folder of treaties.folders) {
    if (folder.instrument && seen.has(folder.id)) {
      const why = { code: 'two-folders', params: { id: folder.id } } as const;
      report(folder.instrument.read, [], 'one-folder-per-instrument', why);
    }
    seen.add(folder.id);
    checkParties(folder, states, report);
    checkPeriods(folder, states, report);
    checkDoubles(folder, report);
    checkReferences(folder, ids, report);
    for (const part of Object.values(folder)) {
      if (typeof part === 'string') continue;
      eachPinpoint(part.value, [], (text, path) => {
        if (!pinpoints.has(text)) {
          report(part.read, path, 'pinpoint-resolves', noArticle(text));
        }
      });
    }
    for (const name of ['declarations', 'contents', 'clocks'] as const) {
      folder[name]?.value.forEach((row, i) => {
        if (row.at !== null && !pinpoints.has(`${folder.id}:${row.at}`)) {
          const read = folder[name]?.read;
          const why = noArticle(`${folder.id}:${row.at}`);
          if (read) report(read, [i, 'at'], 'pinpoint-resolves', why);
        }
      });
    }
  }
  checkMemberships(treaties, states, ids, report);
  checkStates(treaties, states, ids, report);
}

/** One file per State; authorities, networks and research name what exists. */
function checkStates(
  treaties: Treaties,
  states: ReadonlySet<string>,
  ids: ReadonlySet<string>,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const { read, value } of treaties.states) {
    const { state } = value;
    if (!states.has(state)) report(read, ['state'], 'known-jurisdiction', unknownState(state));
    if (seen.has(state)) {
      report(read, ['state'], 'one-file-per-state', { code: 'two-files', params: { state } });
    }
    seen.add(state);
    value.authorities?.forEach((row, i) => {
      for (const id of row.under ?? []) {
        if (!ids.has(id)) {
          report(read, ['authorities', i], 'known-instrument', noInstrument(id));
        }
      }
    });
  }
  const { networks, research } = treaties;
  networks.value.forEach((row, i) => {
    const named = [row.partiesOf ?? [], row.openToPartiesOf ?? [], row.openToUsersOf ?? []].flat();
    for (const id of named) {
      if (!ids.has(id)) report(networks.read, [i], 'known-instrument', noInstrument(id));
    }
    for (const code of row.members ?? []) {
      if (!states.has(code)) report(networks.read, [i], 'known-jurisdiction', unknownState(code));
    }
  });
  research.value.forEach((row, i) => {
    for (const code of [...(row.pair ?? []), ...(row.all === undefined ? [] : [row.all])]) {
      if (!states.has(code)) report(research.read, [i], 'known-jurisdiction', unknownState(code));
    }
  });
}

/** Members of what exists; an organisation that binds its members; proofs of what exists. */
function checkMemberships(
  treaties: Treaties,
  states: ReadonlySet<string>,
  ids: ReadonlySet<string>,
  report: Report,
): void {
  const { jurisdictions, folders } = treaties;
  jurisdictions.value.forEach(({ code, memberOf }, i) => {
    memberOf?.forEach(({ of, from, to }, j) => {
      const path = [i, 'memberOf', j];
      if (!states.has(of) && !ids.has(of)) {
        const why = { code: 'no-membership', params: { of } } as const;
        report(jurisdictions.read, path, 'known-membership', why);
      }
      if (from !== null && to !== null && to <= from) {
        const why = { code: 'leaves-before-joining', params: { code, of, to, from } } as const;
        report(jurisdictions.read, path, 'dates-in-order', why);
      }
    });
  });
  for (const { instrument } of folders) {
    const { members, presupposes, replaces } = instrument?.value ?? {};
    if (instrument === undefined) continue;
    if (members !== undefined && !states.has(members.of)) {
      report(instrument.read, ['members'], 'known-jurisdiction', unknownState(members.of));
    }
    for (const [field, rows] of Object.entries({ presupposes, replaces })) {
      rows?.forEach((row, i) => {
        if (ids.has(row.instrument)) return;
        report(instrument.read, [field, i], 'known-instrument', noInstrument(row.instrument));
      });
    }
  }
}

type Report = (
  read: Checked<unknown>['read'],
  path: PropertyKey[],
  rule: string,
  why: Said<'law-file'>,
) => void;

const unknownState = (state: string) => ({ code: 'unknown-state', params: { state } }) as const;
const noInstrument = (id: string) => ({ code: 'no-instrument', params: { id } }) as const;
const noArticle = (pinpoint: string) => ({ code: 'no-article', params: { pinpoint } }) as const;
const twice = (key: string) => ({ code: 'twice', params: { key } }) as const;

const pinpointsOf = (folder: InstrumentFolder): readonly string[] =>
  (folder.articles?.value ?? []).flatMap((row) => [
    `${folder.id}:${row.article}`,
    ...(row.paragraphs ?? []).map((paragraph) => `${folder.id}:${row.article}${paragraph.at}`),
  ]);

type Party = NonNullable<InstrumentFolder['parties']>['value'][number];

function checkParties(folder: InstrumentFolder, states: ReadonlySet<string>, report: Report): void {
  const lists: (readonly [Checked<unknown>['read'], PropertyKey[], readonly Party[]])[] = [];
  if (folder.parties) lists.push([folder.parties.read, [], folder.parties.value]);
  if (folder.instrument) {
    lists.push([folder.instrument.read, ['parties'], folder.instrument.value.parties ?? []]);
  }
  const seen = new Set<string>();
  for (const [read, prefix, rows] of lists) {
    rows.forEach((row, i) => {
      const path = [...prefix, i];
      if (!states.has(row.state)) {
        report(read, [...path, 'state'], 'known-jurisdiction', unknownState(row.state));
      }
      if (row.by !== undefined && !states.has(row.by)) {
        report(read, [...path, 'by'], 'known-jurisdiction', unknownState(row.by));
      }
      const key = `${row.state} ${row.kind === 'extension' ? 'extension' : ''}`;
      if (seen.has(key)) report(read, path, 'one-row-per-party', twice(row.state));
      seen.add(key);
      for (const [rule, why] of partyFaults(folder, row)) report(read, path, rule, why);
    });
  }
}

type PartyFault = readonly [rule: string, why: Said<'law-file'>];

function* partyFaults(folder: InstrumentFolder, row: Party): Generator<PartyFault> {
  const { state, signed, consented, inForce } = row;
  if (signed !== null && consented !== null && consented < signed) {
    yield [
      'dates-in-order',
      { code: 'consented-before-signing', params: { state, consented, signed } },
    ];
  }
  if (consented !== null && inForce !== null && inForce < consented) {
    yield [
      'dates-in-order',
      { code: 'in-force-before-consent', params: { state, inForce, consented } },
    ];
  }
  const unbound =
    row.kind === 'signature-only' || row.kind === 'invited' || row.kind === 'non-party';
  if (unbound && (consented !== null || inForce !== null)) {
    yield [
      'not-bound-by-signature',
      { code: 'days-without-being-bound', params: { state, kind: row.kind } },
    ];
  }
  if (row.ended !== undefined && inForce !== null && row.ended <= inForce) {
    yield [
      'dates-in-order',
      { code: 'ended-before-beginning', params: { state, ended: row.ended, inForce } },
    ];
  }
  for (const span of row.suspended ?? []) {
    if (span.from !== null && span.to !== null && span.to <= span.from) {
      const params = { state, from: span.from, to: span.to };
      yield ['dates-in-order', { code: 'suspension-backwards', params }];
    }
  }
  for (const field of row.verified) {
    if (row[field] === null) {
      yield ['verified-has-value', { code: 'verified-empty', params: { field } }];
    }
  }
  const entry = folder.instrument?.value.entry;
  const start = folder.instrument?.value.inForce;
  const read = row.verified.length > 0 || row.inForceBasis === 'computed';
  if (read && entry && start && consented !== null && inForce !== null) {
    const day = effectDate(entry, consented);
    const expected = laterOf(day, start);
    if (inForce !== expected && inForce !== start) {
      const params = { state, consented, pinpoint: entry.pinpoint, expected, inForce };
      yield ['entry-rule', { code: 'entry-otherwise', params }];
    }
  }
}

const laterOf = (a: string, b: string): string => [a, b].sort()[1] ?? a;

function checkPeriods(folder: InstrumentFolder, states: ReadonlySet<string>, report: Report): void {
  const { declarations } = folder;
  declarations?.value.forEach((row, i) => {
    if (!states.has(row.state)) {
      report(declarations.read, [i, 'state'], 'known-jurisdiction', unknownState(row.state));
    }
    if (row.from !== null && row.to !== null && row.to <= row.from) {
      const params = { from: row.from, to: row.to };
      const why = { code: 'period-backwards', params } as const;
      report(declarations.read, [i, 'to'], 'dates-in-order', why);
    }
  });
}

function checkDoubles(folder: InstrumentFolder, report: Report): void {
  const { articles, clocks } = folder;
  const once = (read: Checked<unknown>['read'], keys: readonly string[], rule: string): void => {
    const seen = new Set<string>();
    keys.forEach((key, i) => {
      if (seen.has(key)) report(read, [i], rule, twice(key));
      seen.add(key);
    });
  };
  if (articles) {
    once(
      articles.read,
      articles.value.map((row) => row.article),
      'one-row-per-article',
    );
    for (const row of articles.value) {
      const ats = (row.paragraphs ?? []).map((paragraph) => `${row.article}${paragraph.at}`);
      once(articles.read, ats, 'one-row-per-paragraph');
    }
  }
  if (clocks) {
    const ids = clocks.value.map((row) => `${row.at}#${row.name ?? ''}`);
    once(clocks.read, ids, 'one-row-per-clock');
  }
}

function checkReferences(folder: InstrumentFolder, ids: ReadonlySet<string>, report: Report): void {
  const { instrument, rules } = folder;
  for (const field of ['parent', 'basis'] as const) {
    const id = instrument?.value[field];
    if (instrument && id !== undefined && !ids.has(id)) {
      report(instrument.read, [field], 'known-instrument', noInstrument(id));
    }
  }
  const named = rules?.value.instrument;
  if (rules && named !== undefined && !ids.has(named)) {
    report(rules.read, ['instrument'], 'known-instrument', noInstrument(named));
  }
  const place = rules?.value.givesWay?.to;
  if (rules && place !== undefined && !ids.has(place)) {
    report(rules.read, ['givesWay'], 'known-instrument', noInstrument(place));
  }
}

const PINPOINT = /^[A-Za-z][A-Za-z0-9-]*:[0-9]+[A-Za-z]*(?:\([0-9A-Za-z]+\))*$/;

/** Every text that has the form of a pinpoint, wherever it stands in a file. */
function eachPinpoint(
  value: unknown,
  path: PropertyKey[],
  use: (text: string, path: PropertyKey[]) => void,
): void {
  if (typeof value === 'string') {
    if (PINPOINT.test(value)) use(value, path);
  } else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) eachPinpoint(item, [...path, i], use);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) eachPinpoint(item, [...path, key], use);
  }
}
