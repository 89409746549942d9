import type { PartState } from '@comity/case';
import type { CaseView } from '@comity/service';
import { sampleFile } from './sample-file.ts';
import { type Answer, dayFrom } from './story.ts';

/** The law of the answering State, which is invented. */
export const legalBasis = 'Code of Criminal Procedure';

/** What this network does not carry out: it is said where to turn. */
export const OUTSIDE: readonly string[] = [
  'transfer-of-sentenced-person',
  'transfer-of-proceedings',
  'emergency-disclosure-by-provider',
];

export const outside = {
  kind: 'execution-impossible',
  content: {
    why: 'This is not carried out by this authority.',
    instead: 'Turn to the ministry of justice, or to the provider itself.',
  },
} as const satisfies Answer;

const BY = 'Training desk';

/** What was done, when and by whom, as an act of that kind says it. */
const done = (view: CaseView, text: string) => ({ done: text, day: dayFrom(view, 0), by: BY });

/** A list with one thing on it, handed over today. */
const delivery = (view: CaseView, what: string, items: readonly object[]) => ({
  ...{ what, items, handover: 'electronic', handedOver: dayFrom(view, 0) },
});

const has = ({ state }: CaseView, { id }: PartState, kind: Answer['kind']): boolean =>
  state.timeline.some(
    (item) => item.kind === kind && item.withoutEffect === null && item.parts.includes(id),
  );

/** What comes next of a part that is being carried out, by its measure; the last of it is the answer. */
export function carriedOut(view: CaseView, part: PartState): Answer {
  const { measure } = part;
  const steps = STEPS[measure ?? ''] ?? [];
  const next = steps.find((step) => !has(view, part, step(view).kind));
  return next?.(view) ?? whole(view, measure);
}

type Step = (view: CaseView) => Answer;

const whole = (view: CaseView, measure: string | null): Answer => ({
  kind: 'evidence-delivered',
  content: delivery(
    view,
    'What was asked for, made up for training.',
    RECORDED[measure ?? ''] === undefined ? [sampleFile()] : [{ name: RECORDED[measure ?? ''] }],
  ),
});

/** Measures of which a record comes back, and no data. */
const RECORDED: Readonly<Record<string, string>> = {
  'locate-or-identify-person': 'Report: where the person was found',
  tracing: 'Report: where the property is',
  freezing: 'Order that freezes the property, and its service',
  confiscation: 'Order of confiscation, and its execution',
  'asset-return': 'Receipt for what was returned',
  'provisional-arrest': 'Record of the arrest',
  extradition: 'Record of the surrender',
  'joint-investigation': 'Agreement on the team, signed',
};

const started: Step = (view) => ({
  kind: 'collection-started',
  content: {
    ...{ legalBasis, by: BY, instalments: 'weekly', thresholds: 'An order of the court.' },
    ...{ began: dayFrom(view, 0), until: dayFrom(view, 30) },
  },
});
const firstInstalment: Step = (view) => ({
  kind: 'evidence-delivered-in-part',
  content: {
    ...delivery(view, 'The first week, made up for training.', [sampleFile()]),
    outstanding: 'What comes in after that.',
  },
});
const collected: Step = (view) => ({
  kind: 'collection-ended',
  content: {
    ...{ cause: 'purpose-reached', ended: dayFrom(view, 0) },
    toCome: 'What was collected since the first week.',
  },
});
const live: readonly Step[] = [started, firstInstalment, collected];

const searched: Step = (view) => ({
  kind: 'search-made',
  content: { ...done(view, 'The place that the request names was searched.'), seized: 'One disk.' },
});

/** What comes before the answer, or is the answer, where a measure has acts of its own. */
const STEPS: Readonly<Record<string, readonly Step[]>> = {
  'realtime-traffic': live,
  interception: live,
  'search-and-seizure': [searched],
  'examination-of-objects-and-sites': [searched],
  testimony: [
    (view) => ({
      kind: 'hearing-held',
      content: { ...done(view, 'The witness was heard.'), hearing: 'by-video' },
    }),
  ],
  'service-of-documents': [
    (view) => ({
      kind: 'document-served',
      content: { ...done(view, 'The summons was handed over.'), served: 'in-person' },
    }),
  ],
  'preserved-traffic-disclosure': [
    () => ({
      kind: 'traffic-disclosed',
      content: { provider: 'A provider of transit', path: 'Through one relay in this State.' },
    }),
  ],
};
