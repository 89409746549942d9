import { addDays, type GroundsAnswer, indexLaw, type Law, quoted } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import type { AnswerAdvice } from '@comity/service';

const sure = { confidence: 'high', proof: [] } as const;

/** What the law answers to an officer in Iceland who is about to answer the United States. */
export const GROUNDS: GroundsAnswer = {
  question: {
    instrument: 'CETS185',
    measure: 'preservation',
    requesting: 'USA',
    requested: 'ISL',
    on: '2024-11-21',
  },
  grounds: [
    {
      code: 'essential-interests',
      available: true,
      pinpoint: 'CETS185:29(5)(b)',
      text: {
        says: [
          quoted(
            'Sovereignty, security, public order or other essential interests would be prejudiced.',
          ),
        ],
      },
      ...sure,
    },
    {
      code: 'political-offence',
      available: 'unknown',
      pinpoint: 'CETS185:29(5)(a)',
      text: {
        says: [
          quoted(
            'Only if the requested State considers the offence political or connected with one.',
          ),
        ],
      },
      ...sure,
    },
    {
      code: 'dual-criminality',
      available: false,
      pinpoint: 'CETS185:29(4)',
      text: {
        says: [quoted('No reservation: preservation does not ask for dual criminality here.')],
      },
      ...sure,
    },
  ],
  notGrounds: [
    {
      code: 'fiscal',
      pinpoint: 'CETS185:25(4)',
      text: 'For offences of Articles 2 to 11 a fiscal label alone does not suffice.',
    },
    {
      code: 'penalty-threshold',
      pinpoint: 'CETS185:25(1)',
      text: 'Evidence in electronic form of any criminal offence is covered.',
    },
  ],
  notes: [],
  otherLaw: [],
  duties: [
    {
      code: 'give-reasons',
      on: 'refusal',
      pinpoint: 'CETS185:27(7)',
      text: 'Reasons are given for any refusal.',
    },
    {
      code: 'consult-first',
      on: 'refusal',
      pinpoint: 'CETS185:27(6)',
      text: 'Before refusing, consult the other side where appropriate, and consider granting in part or on conditions.',
    },
    {
      code: 'inform-promptly',
      on: 'refusal',
      pinpoint: 'CETS185:27(7)',
      text: 'The other side is told promptly.',
    },
  ],
  postponement: [],
  missing: [{ fact: 'offence', why: { says: [quoted('Whether it is political depends on it.')] } }],
  presumed: [],
  stepsBack: null,
  bindsBoth: { open: true, reasons: [], confidence: 'high' },
  confidence: 'high',
};

export const ADVICE: AnswerAdvice = {
  grounds: [{ parts: ['p1'], answer: GROUNDS }],
  preservationMinimum: {
    days: 60,
    pinpoint: 'CETS185:29(7)',
    lastDay: (since) => addDays(since, 60),
  },
  ownLaw: [
    {
      text: {
        says: [quoted('The police may order that data be kept for up to 90 days, renewable.')],
      },
      source: 'Code of Criminal Procedure No 88/2008',
    },
  ],
};

/** No law but what is true of a measure: the screens of this folder ask the service and not the data. */
export const NO_LAW: Law = indexLaw({
  version: '2024.11',
  jurisdictions: [],
  instruments: [],
  articles: [],
  provisions: [],
  parties: [],
  calendars: [],
  declarations: [],
  rules: [],
  contents: [],
  clocks: [],
  basics: [],
  authorities: [],
  networks: [],
  research: [],
  profiles: [],
  practices: [],
  programmes: [],
  actProvisions: [],
  measures: (await loadLaw()).measures,
  conditions: [],
});
