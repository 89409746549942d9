import type { CaseView } from '@comity/service';
import { isOpen } from '@comity/statements';
import { carriedOut, legalBasis, OUTSIDE, outside } from './results.ts';
import { type Answer, dayFrom } from './story.ts';

/** How a desk of the answering State behaves. */
export const MANNERS = ['helps', 'slow', 'asks-back', 'refuses', 'on-conditions'] as const;
export type Manner = (typeof MANNERS)[number];

/** Seconds that a desk lets pass after the last act of a case. */
export const DELAY: Readonly<Record<Manner, number>> = {
  helps: 3,
  'asks-back': 3,
  refuses: 3,
  'on-conditions': 3,
  slow: 20,
};

/** The manner that the id of an authority names: `EST.asks-back`. */
export const mannerOf = (authority: string): Manner | null =>
  MANNERS.find((manner) => authority.endsWith(`.${manner}`)) ?? null;

/**
 * What the answering State states next in a case, by its manner; `null` while it waits for the
 * other side, and where nothing is left to say. A pure function of what its officer sees.
 */
export function nextAnswer(manner: Manner, view: CaseView): Answer | null {
  const { state, side } = view;
  if (side !== 'requested' || state.status === 'closed' || state.status === 'rejected') return null;
  if (state.status === 'withdrawn') {
    return { kind: 'case-closed', content: { why: 'The request was withdrawn.' } };
  }
  return replyOwed(manner, view) ?? opening(view) ?? byManner(manner, view) ?? result(view);
}

const said = ({ state }: CaseView, kind: Answer['kind']): boolean =>
  state.timeline.some((item) => item.kind === kind && item.withoutEffect === null);

/** The other side asked something. */
function replyOwed(manner: Manner, view: CaseView): Answer | null {
  const wait = view.state.waits.find(({ open, owedBy }) => open && owedBy === 'requested');
  switch (wait?.kind) {
    case 'consultation-opened':
      return {
        kind: 'consultation-answered',
        content: { asked: wait.ask, text: 'We see no difficulty in that.' },
      };
    case 'extension-requested':
      return {
        kind: 'preservation-extended',
        content: { lastDay: dayFrom(view, 180), legalBasis },
      };
    case 'use-consent-asked':
      return manner === 'refuses'
        ? {
            kind: 'use-consent-refused',
            content: { asked: wait.ask, reasons: 'It was given for one case only.' },
          }
        : { kind: 'use-consent-given', content: { asked: wait.ask } };
    default:
      return null;
  }
}

function opening(view: CaseView): Answer | null {
  if (!said(view, 'request-acknowledged')) {
    const reference = `TR-${view.caseId.slice(0, 6)}`;
    return { kind: 'request-acknowledged', content: { reference } };
  }
  if (said(view, 'request-triaged')) return null;
  return {
    kind: 'request-triaged',
    content: {
      capability: 'full',
      capacity: 'full',
      priority: 'high',
      expectedDate: dayFrom(view, 7),
    },
  };
}

/** What sets one desk apart from another; `null` goes on to the result, `waits` holds it. */
function byManner(manner: Manner, view: CaseView): Answer | null {
  const open = view.state.parts.filter(({ stage }) => isOpen(stage));
  const stage = open[0]?.stage;
  switch (manner) {
    case 'asks-back':
      return said(view, 'information-requested')
        ? null
        : {
            kind: 'information-requested',
            content: {
              questions: ['Was the address in use without a break?', 'Which port was used?'],
              wantedBy: dayFrom(view, 7),
            },
          };
    case 'slow':
      if (stage === 'postponed') return { kind: 'execution-resumed', content: {} };
      return said(view, 'execution-postponed') || open.length === 0
        ? null
        : {
            kind: 'execution-postponed',
            content: {
              reasons: 'It would disturb an investigation of our own.',
              until: dayFrom(view, 3),
            },
          };
    case 'on-conditions':
      if (open.length === 0 || said(view, 'conditions-accepted')) return null;
      if (said(view, 'conditions-declined')) return refusal;
      return said(view, 'conditions-proposed') ? null : conditions;
    case 'refuses':
      if (open.length === 0) return null;
      return said(view, 'consultation-opened') ? refusal : consultation;
    default:
      return null;
  }
}

const conditions: Answer = {
  kind: 'conditions-proposed',
  content: {
    conditions: [
      { sort: 'confidentiality', text: 'The holder of the data must not learn of it.' },
      { sort: 'use-limit', text: 'For the investigation named, and no other.' },
    ],
  },
};

const consultation: Answer = {
  kind: 'consultation-opened',
  content: {
    matter: 'refusal',
    text: 'As we read it, the conduct is no offence here. Is there more to it?',
  },
};

const refusal: Answer = {
  kind: 'assistance-refused',
  content: {
    ground: {
      kind: 'other',
      text: 'The conduct described is no offence under our law.',
      citation: 'Code of Criminal Procedure, chapter on international cooperation',
    },
    reasons: 'A training desk refuses every request, so that a refusal can be seen.',
    consultedFirst: true,
    consultation: 'We asked through this network before.',
  },
};

/** Something that the other side owes, without which no desk goes on. */
const holds = ({ state }: CaseView): boolean =>
  state.waits.some(
    ({ open, owedBy, kind }) =>
      open &&
      owedBy === 'requesting' &&
      (kind === 'information-requested' || kind === 'conditions-proposed'),
  );

/** Kept, granted, carried out and handed over: part by part. */
function result(view: CaseView): Answer | null {
  if (holds(view)) return null;
  const part = view.state.parts.find(({ stage }) => isOpen(stage));
  if (part === undefined || part.stage === 'conditional') return null;
  const parts = [part.id];
  const measure = part.measure ?? '';
  if (OUTSIDE.includes(measure)) return { ...outside, parts };
  if (measure === 'preservation') {
    return {
      kind: 'preservation-confirmed',
      parts,
      content: {
        preserved: 'Everything that the request names.',
        holder: 'The provider that the request names.',
        since: dayFrom(view, 0),
        lastDay: dayFrom(view, 90),
        legalBasis,
      },
    };
  }
  if (part.stage === 'asked') return { kind: 'part-admitted', parts, content: { legalBasis } };
  return { ...carriedOut(view, part), parts };
}
