import type { AvenueQuestion } from '@comity/law';
import type { Scenario } from './scenario.ts';

const search: AvenueQuestion = {
  from: 'FRA',
  to: 'UKR',
  on: '2024-02-20',
  measure: 'search-and-seizure',
  offences: ['CETS185:4', 'CETS185:5'],
  maxPenaltyRequesting: 120,
};

/** The same facts, and another legal basis for each State that is asked. */
export const lockbit2024: Scenario = {
  id: 'lockbit-2024',
  title: 'LockBit: France asks Poland and Ukraine',
  story:
    'In the week of the take-down in February 2024, at the request of French authorities, a man ' +
    'was arrested in Warsaw and a father and his son in Ternopil; thirty-four servers and more than ' +
    'two hundred accounts of crypto-assets were frozen in several States. Over two hundred victims ' +
    'in France were behind it. Ukraine does not extradite its citizens: evidence was gathered ' +
    'there, and the prosecution stays there.',
  added: 'The preservation that is played, its offices, hours, references and targets.',
  sources: [
    {
      title: 'Ukraine arrests a father and his son',
      url: 'https://bvi.org/ukraine-arrests-father-son-duo-in-lockbit-cybercrime-bust',
    },
  ],
  law: [
    {
      asks: 'avenues',
      question: { ...search, to: 'POL' },
      first: 'eu-eio',
      says: {
        'eu-eio': { open: true, naming: '2017-05-22' },
        CETS185: { open: true, naming: '2015-06-01' },
        'eu-e-evidence': { open: false, naming: '2026-08-18' },
      },
    },
    {
      asks: 'avenues',
      question: search,
      first: 'ETS030',
      says: {
        ETS030: { open: true, naming: '1998-06-09' },
        CETS185: { open: true, naming: '2006-07-01' },
        'eu-eio': { open: false, reasons: ['not-party'] },
      },
    },
    {
      asks: 'avenues',
      question: { ...search, measure: 'preservation', on: '2024-02-19' },
      first: 'CETS185',
      says: {
        CETS185: { open: true, reasons: ['own-rule'] },
        'police-24-7': { open: true },
        CETS224: { open: false, reasons: ['not-in-force'] },
      },
    },
    {
      asks: 'contents',
      question: {
        instrument: 'CETS185',
        measure: 'preservation',
        from: 'FRA',
        to: 'UKR',
        on: '2024-02-19',
      },
      requires: { dataToPreserve: 'CETS185:29(2)(c)', necessity: 'CETS185:29(2)(e)' },
    },
  ],
  play: {
    // A Sunday evening in Paris: one duty officer releases, and a colleague looks later.
    asked: '2024-02-18T19:30:00.000Z',
    requesting: {
      participant: 'FRA',
      authority: 'FRA.ocli-247',
      name: 'National police, cybercrime duty desk',
      kind: 'contact-point-24-7',
      zone: 'Europe/Paris',
    },
    requested: {
      participant: 'UKR',
      authority: 'UKR.cyber-247',
      name: 'Cyberpolice Department, duty desk',
      kind: 'contact-point-24-7',
      zone: 'Europe/Kyiv',
    },
    facts: {
      language: 'en',
      parts: [
        {
          measure: 'preservation',
          wanted: 'Records of the account and of sign-ins from the address.',
          contents: {
            dataRelationToOffence:
              'They show who was paid and from where the attacks were directed.',
            necessity: 'The take-down becomes public tomorrow: everything is deleted then.',
            intendsMlaRequest: 'A request for search follows by the prosecution in Paris.',
            contentsOfTreaty: 'The later request follows the Convention of 1959.',
          },
          basis: [{ id: 'CETS185', pinpoints: ['CETS185:29(1)', 'CETS185:35(1)(b)'] }],
          targets: [
            {
              kind: 'account',
              service: 'A crypto-asset exchange',
              identifier: 'the account to which the shares were paid',
              custodian: 'The exchange in Kyiv',
            },
            {
              kind: 'ip',
              address: '203.0.113.24',
              custodian: 'A provider in Ternopil',
              period: { from: '2024-02-01T00:00', to: '2024-02-18T20:00', zone: 'Europe/Kyiv' },
            },
          ],
        },
      ],
      title: 'Accounts in Ternopil',
      to: 'UKR',
      toAuthority: 'UKR.cyber-247',
      offences: [
        {
          kind: 'known',
          pinpoint: 'CETS185:4',
          provision: 'Penal Code, Article 323-3',
          maxPenalty: '7 years',
        },
        {
          kind: 'known',
          pinpoint: 'CETS185:5',
          provision: 'Penal Code, Article 323-2',
          maxPenalty: '7 years',
        },
      ],
      conduct:
        'Since 2020 more than two hundred victims in France had their systems locked by a ransomware ' +
        'that is let to others for a share; two of those who used it are in Ternopil.',
      urgency: { level: 'emergency', why: 'The take-down becomes public within hours.' },
      investigation: { reference: 'JUNALCO 2024-0218', authority: 'Prosecution, Paris' },
      confidentialityRequested: 'yes',
      sensitivity: 'normal',
    },
    steps: [
      {
        at: '2024-02-18T19:52:00.000Z',
        by: 'requested',
        kind: 'request-acknowledged',
        content: {},
        because: 'An emergency is taken up within the hour, at night.',
      },
      {
        at: '2024-02-18T21:40:00.000Z',
        by: 'requested',
        kind: 'preservation-confirmed',
        content: {
          preserved: 'Records of the account and of sign-ins, as listed.',
          since: '2024-02-18',
          lastDay: '2024-05-18',
          legalBasis: 'Code of Criminal Procedure, Article 159; order of the prosecutor',
        },
        because: 'The data is kept for ninety days, before the take-down is public.',
      },
      {
        at: '2024-02-21T10:00:00.000Z',
        by: 'requested',
        kind: 'message-sent',
        content: {
          text: 'Two persons were met in Ternopil. Citizens are not extradited; we prosecute here.',
        },
        because: 'Evidence is gathered, and the prosecution stays in Ukraine.',
      },
    ],
    ends: {
      recorded: {
        outcome: 'Executed: evidence gathered, and the prosecution stays in Ukraine.',
        source: 'https://bvi.org/ukraine-arrests-father-son-duo-in-lockbit-cybercrime-bust',
      },
      parts: ['preserved'],
      status: 'preserved',
      expected: 'send-request-for-disclosure',
      preservedUntil: '2024-05-18',
      due: { 'preservation-minimum': '2024-04-18', 'preservation-ends': '2024-05-18' },
    },
  },
};
