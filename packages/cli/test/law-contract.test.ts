import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CLOCK_KINDS,
  DUTY_CODES,
  DUTY_OCCASIONS,
  FURTHER_GROUND_CODES,
  GROUND_CODES,
  STATUSES,
} from '@comity/law';
import * as z from 'zod';
import { lawCommand } from '../src/law/law-command.ts';

/**
 * The fields that States' own systems script against, question by question: every named field is
 * there and of its type. Further fields may follow, so the forms are loose.
 */

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const dayOrNull = z.nullable(day);
const text = z.string().min(1);
const confidence = z.enum(['high', 'medium', 'low']);
const pinpoint = z.string().regex(/^[A-Za-z0-9-]+:[0-9A-Za-z]+(\([0-9A-Za-z]+\))*(#[a-z0-9-]+)?$/);
const pinpointOrNull = z.nullable(pinpoint);
const missing = z.array(z.looseObject({ fact: text, why: text }));
const cited = z.looseObject({ code: text, pinpoint: pinpointOrNull, text });
const clock = z.looseObject({
  id: pinpoint,
  kind: z.enum(CLOCK_KINDS),
  length: z.nullable(text),
  starts: text,
  counting: text,
  pinpoint,
  confidence,
});
/** Codes beyond those named at first; a new one has to be added here with thought. */
const groundCode = z.enum([...GROUND_CODES, ...FURTHER_GROUND_CODES]);

const effect = z.looseObject({ date: day, pinpoint });
const contents = z.looseObject({
  fields: z
    .array(
      z.looseObject({
        name: text,
        label: text,
        required: z.boolean(),
        pinpoint: pinpointOrNull,
        route: z.nullable(text),
        from: z.enum(['instrument', 'treaty-between', 'requested-state', 'practice']),
      }),
    )
    .min(1),
});
const row = z.looseObject({ source: text, confidence });

const FORMS = {
  parties: z.looseObject({
    instrument: text,
    on: day,
    instrumentInForce: z.boolean(),
    deposited: z.int(),
    inForce: z.int(),
    parties: z.array(
      z.looseObject({ state: text, consented: dayOrNull, inForce: dayOrNull, confidence }),
    ),
    undated: z.array(z.looseObject({ state: text, notBefore: dayOrNull, notAfter: dayOrNull })),
  }),
  status: z.looseObject({
    state: text,
    instrument: text,
    on: day,
    status: z.enum(STATUSES),
    instrumentInForce: z.boolean(),
    signed: dayOrNull,
    consented: dayOrNull,
    inForce: dayOrNull,
    reservations: z.array(z.looseObject({ pinpoint, confidence })),
    pinpoint: pinpointOrNull,
    confidence,
  }),
  'entry-into-force': effect,
  effect,
  avenues: z.looseObject({
    question: z.looseObject({ from: text, to: text, on: day, measure: text }),
    avenues: z
      .array(
        z.looseObject({
          instrument: text,
          title: text,
          kind: text,
          open: z.union([z.boolean(), z.literal('uncertain')]),
          rank: z.int().positive(),
          proceduralRulesFrom: z.nullable(text),
          channels: z.array(z.looseObject({ channel: text })),
          pinpoints: z.array(pinpoint),
          reasons: z.array(cited).min(1),
          clocks: z.array(z.looseObject({ id: pinpoint })),
          confidence,
        }),
      )
      .min(1),
    missing,
  }),
  contents,
  grounds: z.looseObject({
    grounds: z
      .array(
        z.looseObject({
          code: groundCode,
          available: z.union([z.boolean(), z.literal('unknown')]),
          pinpoint: pinpointOrNull,
          text,
        }),
      )
      .min(1),
    notGrounds: z.array(cited),
    otherLaw: z.array(z.looseObject({ source: text, text })),
    duties: z.array(
      z.looseObject({
        code: z.enum(DUTY_CODES),
        on: z.enum(DUTY_OCCASIONS),
        pinpoint: pinpointOrNull,
        text,
      }),
    ),
    postponement: z.array(cited),
    missing,
  }),
  clocks: z.looseObject({ clocks: z.array(clock).min(1) }),
  deadline: z.looseObject({
    clock: pinpoint,
    kind: z.enum(CLOCK_KINDS),
    start: text,
    due: z.nullable(text),
    rule: text,
    pinpoint,
  }),
  profile: z.looseObject({
    substantive: z.array(row),
    procedural: z.array(row),
    cooperation: z.array(row),
    capacity: z.array(row),
  }),
  gaps: z.looseObject({ rows: z.array(z.looseObject({ pinpoint, present: text, confidence })) }),
  article: z.looseObject({
    pinpoint,
    title: text,
    gist: text,
    values: z.array(z.looseObject({ name: text, unit: text })),
    confidence,
    source: text,
  }),
} as const;

type Name = keyof typeof FORMS;

/** Command lines as a user writes them, each question with every flag it has. */
const ASKED: readonly string[] = [
  'parties --instrument CETS185 --on 2013-12-04',
  'parties --instrument CETS189 --on 2020-01-01',
  'parties --instrument UNCC --on 2026-01-01',
  'parties --instrument asean-mlat --on 2020-01-01',
  'status --instrument CETS185 --state JPN --on 2012-10-15',
  'status --instrument CETS185 --state KOR --on 2024-01-01',
  'status --instrument CETS185 --state CUW --on 2024-07-15',
  'status --instrument CETS185 --state EUE --on 2024-07-15',
  'status --instrument interpol --state JPN --on 2024-07-15',
  'entry-into-force --instrument CETS185 --consented 2012-06-13',
  'entry-into-force --instrument UNTOC --consented 2012-06-13',
  'effect --instrument CETS185 --event denunciation --received 2027-02-05',
  'effect --instrument CETS185 --event reservation-withdrawal --received 2026-03-10',
  'effect --instrument CETS185 --event extension --received 2024-05-24',
  'effect --instrument UNCC --event quorum --received 2027-01-10',
  'avenues --from JPN --to USA --on 2024-01-01 --measure preservation',
  'avenues --from JPN --to VNM --on 2024-01-01 --measure stored-data-access --emergency',
  'avenues --from EST --to RUS --on 2007-05-10 --measure extradition --offence CETS185:5 --offence other --max-penalty 36',
  'avenues --from BRA --to JPN --on 2024-01-01 --measure extradition --offence CETS185:2 --max-penalty-requesting 48 --max-penalty-requested 36',
  'avenues --from USA --to DEU --on 2024-01-01 --measure extradition --offence CETS185:8 --max-penalty 120 --transnational true --organized-criminal-group true --convention-as-basis false --offence-by-computer true --person-national-of DEU',
  'avenues --from JPN --to EUE --on 2024-01-01 --measure emergency-disclosure-by-provider',
  'contents --instrument CETS185 --measure preservation',
  'contents --from JPN --to USA --on 2024-01-01 --instrument CETS185 --measure stored-data-access',
  'contents --from KEN --to JPN --on 2024-01-01 --instrument comity --measure testimony',
  'grounds --instrument CETS185 --measure preservation --requesting USA --requested JPN --on 2024-01-01 --offence other --dual-criminality unmet --transnational true --organized-criminal-group true --convention-as-basis true --offence-by-computer true',
  'grounds --instrument UNCAC --measure testimony --requesting JPN --requested SRB --on 2024-01-01 --coercive false --de-minimis true --dual-criminality unknown',
  'grounds --instrument CETS185 --measure extradition --requesting EST --requested JPN --on 2024-01-01 --person-national-of JPN --offence CETS185:2',
  'grounds --instrument comity --measure interception --requesting KEN --requested PER --on 2024-01-01',
  'grounds --instrument UNCAC --measure confiscation --requesting JPN --requested SRB --on 2024-01-01',
  'grounds --instrument ETS024 --measure extradition --requesting FRA --requested CHE --on 2019-01-01',
  'clocks --instrument CETS185',
  'clocks --instrument CETS224',
  'clocks --instrument eu-e-evidence',
  'deadline --clock CETS185:29(7) --start 2024-01-31',
  'deadline --clock eu-e-evidence:10(4) --start 2026-11-20T17:10+01:00',
  'deadline --clock eu-e-evidence:10(3) --start 2026-11-20T17:10 --state DEU',
  'deadline --clock eu-e-evidence:10(3) --start 2026-11-20T17:10 --zone Europe/Berlin',
  'profile --state JPN',
  'profile --state JPN --on 2011-01-01',
  'profile --state BGD --on 2024-01-01',
  'profile --state LUX',
  'gaps --state JPN --instrument CETS185 --on 2024-01-01',
  'article CETS185:29(7)',
  'article UNCAC:46',
  'article CETS224:8(6)',
];

async function ask(line: string, ...more: readonly string[]) {
  let stdout = '';
  let stderr = '';
  const status = await lawCommand([...line.split(' '), ...more], {
    out: { write: (part) => (stdout += part) },
    err: { write: (part) => (stderr += part) },
  });
  return { status, stdout, stderr };
}

for (const line of ASKED) {
  test(`contract: comity law ${line}`, async () => {
    const answer = await ask(line, '--json');
    assert.deepEqual([answer.status, answer.stderr], [0, '']);
    assert.ok(answer.stdout.endsWith('\n') && answer.stdout.trim().split('\n').length === 1);
    const name = line.split(' ')[0] as Name;
    const read = FORMS[name].safeParse(JSON.parse(answer.stdout));
    assert.ok(read.success, read.success ? '' : z.prettifyError(read.error));
    const shown = await ask(line);
    assert.equal(shown.status, 0);
    for (const written of shown.stdout.split('\n')) {
      assert.doesNotMatch(written, /undefined|\[object|NaN|\{"/, 'laid out for people');
    }
  });
}

test('the lines above use every question and every option of the help', async () => {
  const used = new Map<string, Set<string>>();
  for (const line of ASKED) {
    const [name = '', ...words] = line.split(' ');
    const flags = used.get(name) ?? new Set<string>();
    for (const word of words) if (word.startsWith('--')) flags.add(word);
    used.set(name, flags);
  }
  assert.deepEqual([...used.keys()].sort(), Object.keys(FORMS).sort());
  for (const [name, flags] of used) {
    const help = (await ask(name, '--help')).stdout;
    assert.match(help, /Example:\n {2}comity law /);
    for (const [, flag = ''] of help.matchAll(/^ {2}(--[a-z0-9-]+)/gm)) {
      if (flag !== '--json') assert.ok(flags.has(flag), `${name} ${flag} is asked`);
    }
  }
});

test('open avenues come first, then the uncertain, then the closed, ranked without a tie', async () => {
  for (const line of ASKED.filter((one) => one.startsWith('avenues '))) {
    const { avenues } = JSON.parse((await ask(line, '--json')).stdout) as {
      avenues: { open: unknown; rank: number; reasons: { code: string }[] }[];
    };
    const order = avenues.map(({ open }) => [true, 'uncertain', false].indexOf(open as boolean));
    assert.deepEqual(order, order.toSorted());
    assert.deepEqual(
      avenues.map(({ rank }) => rank),
      avenues.map((_, index) => index + 1),
    );
    const codes = new Set(avenues.filter(({ open }) => open === false).flatMap(codesOf));
    assert.ok(
      [...codes].every((code) => WHY_CLOSED.has(code)),
      [...codes].join(' '),
    );
  }
});

const codesOf = ({ reasons }: { reasons: { code: string }[] }): readonly string[] =>
  reasons.map(({ code }) => code);
const WHY_CLOSED: ReadonlySet<string> = new Set([
  'not-party',
  'consented-not-bound',
  'not-in-force',
  'not-yet-applicable',
  'not-participating',
  'excluded-territory',
  'extension-pending',
  'ineligible',
  'measure-not-covered',
  'offence-not-covered',
  'outside-network',
  'reserved',
  'own-national',
]);

test('--max-penalty is the same as both of its parts', async () => {
  const line =
    'avenues --from BRA --to JPN --on 2024-01-01 --measure extradition --offence CETS185:2';
  const both = await ask(line, '--json', '--max-penalty', '36');
  const parts = ['--max-penalty-requesting', '36', '--max-penalty-requested', '36'];
  assert.equal((await ask(line, '--json', ...parts)).stdout, both.stdout);
  const repeated = await ask(line, '--json', ...parts, '--max-penalty', '36');
  assert.equal(repeated.stdout, both.stdout, 'saying the same twice is no contradiction');
});
