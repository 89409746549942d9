import type { AvenueQuestion } from '@comity/law';
import type { Scenario } from './scenario.ts';

const asked: AvenueQuestion = {
  from: 'CHE',
  to: 'ESP',
  on: '2018-03-19',
  measure: 'extradition',
  offences: ['other'],
  maxPenaltyRequesting: 60,
  maxPenaltyRequested: 0,
};

const NEWS = 'https://archives.lincolndailynews.com/2018/Sep/18/NEWS/business_f.shtml';

/** The same facts, asked for again: refused for what was decided, and for want of an offence there. */
export const falciani2018: Scenario = {
  id: 'falciani-2018',
  title: 'Falciani: a second Swiss request is refused by Spain',
  story:
    'After a sentence in absence Switzerland issued a new warrant on 19 March 2018. He was arrested ' +
    'in Madrid in early April and set free the next day under measures. On 18 September, 183 days ' +
    'after the warrant, the Audiencia Nacional refused again: the same facts had been decided ' +
    'before, and the Spanish code knows no aggravated financial espionage.',
  added:
    'The offices that wrote, references, hours, the words of the acts, and that the arrest was told ' +
    'as a step; the file of the surrender travels outside.',
  sources: [
    { title: 'Reuters by way of an archive, 2018-09-18', url: NEWS },
    {
      title: 'Sánchez-Cervera: the new proceedings',
      url: 'https://sanchez-cervera.com/en/the-new-extradition-proceedings-against-herve-falciani-urged-by-switzerland-2/',
    },
  ],
  law: [
    {
      asks: 'avenues',
      question: asked,
      first: 'UNTOC',
      says: {
        ETS024: { open: false, reasons: ['offence-not-covered'] },
        'eu-eaw': { open: false, reasons: ['not-party'] },
        interpol: { open: false, reasons: ['measure-not-covered'] },
      },
    },
    {
      asks: 'grounds',
      question: {
        instrument: 'ETS024',
        measure: 'extradition',
        requesting: 'CHE',
        requested: 'ESP',
        on: '2018-09-18',
        offences: ['other'],
        dualCriminality: 'unmet',
      },
      says: { 'ne-bis-in-idem': true, 'dual-criminality': true, 'political-offence': true },
    },
  ],
  play: {
    asked: '2018-03-19T10:00:00.000Z',
    requesting: {
      participant: 'CHE',
      authority: 'CHE.foj',
      name: 'Federal Office of Justice, Bern',
      kind: 'central-authority',
      zone: 'Europe/Zurich',
    },
    requested: {
      participant: 'ESP',
      authority: 'ESP.justice',
      name: 'Ministry of Justice, Madrid',
      kind: 'central-authority',
      zone: 'Europe/Madrid',
    },
    facts: {
      language: 'en',
      parts: [
        {
          measure: 'extradition',
          wanted: 'The surrender of the person, to serve a sentence given in his absence.',
          contents: {
            requestInWriting: 'From the Federal Office of Justice to the Ministry of Justice.',
            warrantOrJudgment: 'The judgment of 27 November 2015, an authenticated copy.',
            offenceProvisions: 'Penal Code, Article 273.',
            lawText: 'The text of Article 273, attached.',
            identity: 'As in the judgment; name and papers in the sealed annex.',
          },
          basis: [{ id: 'ETS024', pinpoints: ['ETS024:1'] }],
          targets: [{ kind: 'other', description: 'The person sentenced, last seen in Madrid' }],
        },
      ],
      title: 'Sentence in absence',
      to: 'ESP',
      toAuthority: 'ESP.justice',
      offences: [
        {
          kind: 'other',
          description: 'Aggravated financial espionage',
          provision: 'Penal Code, Article 273',
          maxPenalty: '5 years',
        },
      ],
      conduct:
        'Lists of the customers of a bank in Geneva were taken from its computers and offered to ' +
        'authorities and others abroad.',
      urgency: { level: 'routine' },
      investigation: { reference: 'FOJ 2018-0319', authority: 'Federal Criminal Court' },
      confidentialityRequested: 'no',
      sensitivity: 'normal',
    },
    steps: [
      {
        at: '2018-03-21T09:00:00.000Z',
        by: 'requested',
        kind: 'request-acknowledged',
        content: {},
        because: 'It is taken up.',
      },
      {
        at: '2018-04-05T12:00:00.000Z',
        by: 'requested',
        kind: 'progress-reported',
        content: {
          step: 'other',
          text: 'He was arrested, and is free under measures since today.',
        },
        because: 'The arrest of early April, and what the court ordered the next day.',
      },
      {
        at: '2018-09-18T13:00:00.000Z',
        by: 'requested',
        kind: 'assistance-refused',
        content: {
          ground: { kind: 'known', code: 'ne-bis-in-idem', source: 'ETS024:9' },
          reasons:
            'The surrender for the same facts was decided and refused before; and the Spanish code ' +
            'has no offence of aggravated financial espionage.',
          consultedFirst: false,
          consultation: 'The court has decided.',
        },
        because: 'The Audiencia Nacional refuses, a second time.',
      },
    ],
    ends: {
      recorded: { outcome: 'Refused: decided before, and no equivalent offence.', source: NEWS },
      status: 'refused',
      expected: 'consider-refusal',
      parts: ['refused'],
      refusedOn: ['ETS024:9'],
      due: {},
    },
  },
};
