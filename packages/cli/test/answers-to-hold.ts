/** What an answer must hold: values as they are, patterns for words, lists by "one of them is". */
export type Held =
  | string
  | number
  | boolean
  | null
  | RegExp
  | readonly Held[]
  | { readonly [field: string]: Held };

/** One command and what its answer holds. */
export type Asked = readonly [command: string, holds: Held];

/** A statement that no command can express stands as a test of the engine, named here. */
export interface Elsewhere {
  readonly file: string;
  readonly title: string;
}

/** An answer that reviewers know by its id, as commands with what they say. */
export interface AnswerToHold {
  readonly id: string;
  readonly says: string;
  readonly asked: readonly Asked[];
  readonly elsewhere?: readonly Elsewhere[];
}

const open = (instrument: string, more: Held = {}): Held => ({
  avenues: [{ instrument, open: true, ...(more as object) }],
});
const closed = (instrument: string, code: string, text: RegExp): Held => ({
  avenues: [{ instrument, open: false, reasons: [{ code, text }] }],
});
const ground = (code: string, available: boolean | 'unknown', pinpoint: string): Held => ({
  grounds: [{ code, available, pinpoint }],
});
const notGround = (code: string, pinpoint: string): Held => ({ notGrounds: [{ code, pinpoint }] });
const duty = (code: string, on: string, pinpoint: string): Held => ({
  duties: [{ code, on, pinpoint }],
});
const JPN_PHL = '--requesting JPN --requested PHL --on 2026-01-01';
const JPN_USA = '--requesting JPN --requested USA --on 2026-01-01';
const JPN_SRB = '--requesting JPN --requested SRB --on 2026-01-01';

export const ANSWERS: readonly AnswerToHold[] = [
  {
    id: 'AK-01',
    says: 'accepted is not in force; the EU-Japan agreement serves',
    asked: [
      [
        'avenues --from JPN --to FRA --on 2012-10-15 --measure stored-data-access',
        closed('CETS185', 'consented-not-bound', /2012-11-01/),
      ],
      [
        'avenues --from JPN --to FRA --on 2012-10-15 --measure stored-data-access',
        open('jpn-eu-mlat', { title: /European Union/ }),
      ],
      [
        'avenues --from JPN --to FRA --on 2012-11-01 --measure stored-data-access',
        open('CETS185', { proceduralRulesFrom: 'jpn-eu-mlat' }),
      ],
      ['status --instrument CETS185 --state FRA --on 2012-10-15', { status: 'party' }],
    ],
  },
  {
    id: 'AK-02',
    says: 'three months, then the first of the next month',
    asked: [
      [
        'entry-into-force --instrument CETS185 --consented 2012-06-13',
        { date: '2012-10-01', pinpoint: 'CETS185:36(4)' },
      ],
      [
        'status --instrument CETS185 --state AUT --on 2012-09-30',
        { status: 'consented', inForce: '2012-10-01' },
      ],
    ],
  },
  {
    id: 'AK-03',
    says: 'a treaty that binds only the asked State gives nothing',
    asked: [
      [
        'avenues --from BEL --to USA --on 2007-11-01 --measure stored-data-access',
        closed('CETS185', 'not-party', /Belgium only signed/),
      ],
      [
        'status --instrument CETS185 --state BEL --on 2007-11-01',
        { status: 'signatory', inForce: '2012-12-01' },
      ],
      ['status --instrument CETS185 --state USA --on 2007-11-01', { inForce: '2007-01-01' }],
      [
        'avenues --from BEL --to USA --on 2007-11-01 --measure stored-data-access',
        { avenues: [{ instrument: 'usa-bel-mlat', open: /true|uncertain/ }] },
      ],
    ],
  },
  {
    id: 'AK-07',
    says: 'Russia never joined; the bilateral treaty is all there is',
    asked: [
      [
        'avenues --from EST --to RUS --on 2007-05-10 --measure locate-or-identify-person --offence CETS185:5',
        closed('CETS185', 'not-party', /The Russian Federation is not a Party/),
      ],
      [
        'avenues --from EST --to RUS --on 2007-05-10 --measure locate-or-identify-person --offence CETS185:5',
        { avenues: [{ instrument: 'est-rus-legal-aid', open: 'uncertain', confidence: 'low' }] },
      ],
      ['status --instrument CETS185 --state EST --on 2007-05-10', { inForce: '2004-07-01' }],
    ],
  },
  {
    id: 'AK-11',
    says: 'an extension has its own three months',
    asked: [
      [
        'avenues --from NLD --to CUW --on 2024-07-15 --measure preservation',
        closed('CETS185', 'extension-pending', /2024-09-01/),
      ],
      [
        'effect --instrument CETS185 --event extension --received 2024-05-24',
        { date: '2024-09-01', pinpoint: 'CETS185:38(2)' },
      ],
      ['avenues --from JPN --to CUW --on 2024-09-01 --measure preservation', open('CETS185')],
    ],
  },
  {
    id: 'AK-12',
    says: 'Hong Kong is outside Budapest and has an agreement with Japan',
    asked: [
      [
        'avenues --from JPN --to HKG --on 2023-05-01 --measure stored-data-access',
        closed('CETS185', 'ineligible', /Hong Kong cannot itself be a Party/),
      ],
      [
        'avenues --from JPN --to HKG --on 2023-05-01 --measure stored-data-access',
        open('jpn-hkg-mlat'),
      ],
      ['status --instrument UNTOC --state HKG --on 2023-05-01', { status: 'party' }],
      ['status --instrument UNCAC --state HKG --on 2023-05-01', { status: 'party' }],
    ],
  },
  {
    id: 'AK-13',
    says: 'an organisation: not under Budapest, yes under the UN convention, without counting',
    asked: [
      [
        'status --instrument CETS185 --state EUE --on 2025-12-31',
        { status: 'ineligible', pinpoint: 'CETS185:36(1)' },
      ],
      [
        'status --instrument UNCC --state EUE --on 2025-12-31',
        { status: 'signatory', signed: '2025-10-25' },
      ],
      ['article UNCC:64(2)', { gist: /Regional organisations may join/ }],
      ['article UNCC:65(1)', { gist: /does not count in addition/ }],
    ],
  },
  {
    id: 'AK-14',
    says: 'signed by many is not in force',
    asked: [
      [
        'avenues --from JPN --to VNM --on 2025-12-31 --measure preservation',
        closed('UNCC', 'not-in-force', /40 instruments.*90 days/),
      ],
      ['parties --instrument UNCC --on 2025-12-31', { instrumentInForce: false, inForce: 0 }],
      ['status --instrument UNCC --state JPN --on 2025-12-31', { status: 'none' }],
      ['status --instrument UNCC --state VNM --on 2025-12-31', { signed: '2025-10-25' }],
    ],
  },
  {
    id: 'AK-15',
    says: 'the ninetieth day after the fortieth instrument',
    asked: [
      [
        'effect --instrument UNCC --event quorum --received 2027-01-10',
        { date: '2027-04-10', pinpoint: 'UNCC:65(1)' },
      ],
    ],
  },
  {
    id: 'AK-16',
    says: 'open for signature until the end of 2026',
    asked: [
      ['article UNCC:64(1)', { gist: /accedes/, values: [{ value: '2026-12-31', unit: 'date' }] }],
    ],
  },
  {
    id: 'AK-17',
    says: 'two ratifications do not start a treaty of five',
    asked: [
      [
        'avenues --from JPN --to SRB --on 2024-07-01 --measure subscriber-info',
        closed('CETS224', 'not-in-force', /needs 5 instruments.*2 are known.*Article 16\(3\)/),
      ],
      [
        'status --instrument CETS224 --state JPN --on 2024-07-01',
        { status: 'consented', consented: '2023-08-10' },
      ],
      [
        'status --instrument CETS224 --state SRB --on 2024-07-01',
        { status: 'consented', consented: '2023-02-09' },
      ],
    ],
  },
  {
    id: 'AK-19',
    says: 'Article 9 is a point-to-point channel to a provider, Article 10 is assistance',
    asked: [
      ['article CETS224:9', { gist: /24\/7 points.*provider.*without a request for assistance/ }],
      ['article CETS224:10', { gist: /[Aa]ssistance.*emergency/ }],
      [
        'contents --instrument CETS224 --measure emergency-mla',
        {
          fields: [
            { name: 'providerNameAddress', route: 'expedited-via-24-7' },
            { name: 'assistanceRelationToEmergency', route: 'emergency-mla' },
          ],
        },
      ],
    ],
  },
  {
    id: 'AK-21',
    says: 'forty-five days to serve, twenty and forty-five to return',
    asked: [
      [
        'clocks --instrument CETS224',
        {
          clocks: [
            { id: 'CETS224:8(6)#serve', length: '45 days', kind: 'deadline' },
            { id: 'CETS224:8(6)#subscriber', length: '20 days', kind: 'deadline' },
            { id: 'CETS224:8(6)#traffic', length: '45 days', kind: 'deadline' },
          ],
        },
      ],
    ],
  },
  {
    id: 'AK-24',
    says: "Japan's reservation to 29(4), with its prognosis",
    asked: [
      [
        'grounds --instrument CETS185 --measure preservation --requesting EST --requested JPN --on 2024-01-01 --offence other --dual-criminality unmet',
        {
          grounds: [
            {
              code: 'dual-criminality',
              available: true,
              pinpoint: 'CETS185:29(4)',
              text: /reserved.*prognosis must be shown/,
            },
          ],
        },
      ],
      [
        'status --instrument CETS185 --state JPN --on 2024-01-01',
        {
          reservations: [{ pinpoint: 'CETS185:29(4)', kind: 'reservation', from: '2012-11-01' }],
        },
      ],
      [
        'grounds --instrument CETS185 --measure preservation --requesting EST --requested JPN --on 2024-01-01 --offence CETS185:2 --dual-criminality unmet',
        ground('dual-criminality', false, 'CETS185:29(4)'),
      ],
    ],
  },
  {
    id: 'AK-26',
    says: 'ninety is a maximum at home, sixty a minimum abroad',
    asked: [
      ['article CETS185:16(2)', { values: [{ value: 90, unit: 'days', kind: 'maximum' }] }],
      ['article CETS185:29(7)', { values: [{ value: 60, unit: 'days', kind: 'minimum' }] }],
      [
        'clocks --instrument CETS185',
        { clocks: [{ id: 'CETS185:29(7)', kind: 'minimum', length: '60 days' }] },
      ],
    ],
  },
  {
    id: 'AK-28',
    says: 'a tip-off risk is told, the requesting State decides',
    asked: [
      [
        `grounds --instrument CETS185 --measure preservation ${JPN_PHL}`,
        {
          notGrounds: [{ code: 'confidentiality-risk', pinpoint: 'CETS185:29(6)' }],
          duties: [
            {
              code: 'warn-requesting-state',
              pinpoint: 'CETS185:29(6)',
              text: /told promptly and decides/,
            },
          ],
        },
      ],
    ],
  },
  {
    id: 'AK-31',
    says: '27(4) only in the absence of a treaty',
    asked: [
      [
        `grounds --instrument CETS185 --measure stored-data-access ${JPN_USA}`,
        {
          grounds: [
            { code: 'political-offence', available: false, pinpoint: 'CETS185:27(1)' },
            { code: 'domestic-law-or-treaty', available: true, pinpoint: 'CETS185:25(4)' },
          ],
          otherLaw: [{ source: 'jpn-usa-mlat' }],
        },
      ],
      ['article CETS185:27(1)', { gist: /only without such a treaty/ }],
    ],
  },
  {
    id: 'AK-32',
    says: 'a fiscal label is no ground for Articles 2 to 11',
    asked: [
      [
        `grounds --instrument CETS185 --measure stored-data-access ${JPN_PHL} --offence CETS185:8`,
        notGround('fiscal', 'CETS185:25(4)'),
      ],
      [
        `grounds --instrument CETS185 --measure stored-data-access ${JPN_PHL} --offence CETS185:8`,
        ground('fiscal', false, 'CETS185:25(4)'),
      ],
      [
        `grounds --instrument CETS185 --measure stored-data-access ${JPN_PHL} --offence other`,
        ground('fiscal', true, 'CETS185:25(4)'),
      ],
    ],
  },
  {
    id: 'AK-35',
    says: 'reasons for refusal, postponement and impossibility',
    asked: [
      [
        `grounds --instrument CETS185 --measure stored-data-access ${JPN_PHL}`,
        {
          duties: [
            { code: 'give-reasons', on: 'refusal', pinpoint: 'CETS185:27(7)' },
            { code: 'give-reasons', on: 'postponement', pinpoint: 'CETS185:27(7)' },
            { code: 'inform-promptly', on: 'any', pinpoint: 'CETS185:27(7)' },
          ],
        },
      ],
    ],
  },
  {
    id: 'AK-37',
    says: 'one year in both laws, or what the treaty between the two says',
    asked: [
      [
        'avenues --from EST --to PHL --on 2026-01-01 --measure extradition --offence CETS185:2 --max-penalty 12',
        open('CETS185', { pinpoints: ['CETS185:24(1)'] }),
      ],
      [
        'avenues --from EST --to PHL --on 2026-01-01 --measure extradition --offence CETS185:2 --max-penalty-requesting 12 --max-penalty-requested 11',
        closed('CETS185', 'offence-not-covered', /12 months/),
      ],
      [
        'avenues --from JPN --to USA --on 2026-01-01 --measure extradition --offence CETS185:2 --max-penalty 12',
        { avenues: [{ instrument: 'CETS185', open: false }] },
      ],
      ['article CETS185:24(1)(b)', { gist: /another minimum/ }],
    ],
  },
  {
    id: 'AK-44',
    says: 'what the contact point gives',
    asked: [
      ['article CETS185:35(1)(a)', { gist: /advice/ }],
      ['article CETS185:35(1)(c)', { gist: /locating suspects/ }],
      ['article CETS185:35(3)', { gist: /trained and equipped/ }],
      [
        'avenues --from JPN --to EST --on 2026-01-01 --measure locate-or-identify-person',
        open('CETS185', {
          pinpoints: ['CETS185:35(1)(c)'],
          channels: [{ channel: 'contact-point-24-7' }],
        }),
      ],
      [
        'avenues --from JPN --to EST --on 2026-01-01 --measure stored-data-access',
        { avenues: [{ instrument: 'police-24-7', open: false }] },
      ],
    ],
  },
  {
    id: 'AK-47',
    says: 'leads on any offence may be sent unasked, by the second limb',
    asked: [
      [
        'avenues --from FRA --to NLD --on 2026-01-01 --measure spontaneous-information --offence other',
        open('CETS185', {
          reasons: [{ text: /might lead to a request/, pinpoint: 'CETS185:26(1)' }],
        }),
      ],
    ],
  },
  {
    id: 'AK-49',
    says: 'a denunciation works from the first of the month after three months',
    asked: [
      [
        'effect --instrument CETS185 --event denunciation --received 2027-02-05',
        { date: '2027-06-01', pinpoint: 'CETS185:47(2)' },
      ],
    ],
  },
  {
    id: 'AK-50',
    says: 'the withdrawal of a reservation works on receipt',
    asked: [
      [
        'effect --instrument CETS185 --event reservation-withdrawal --received 2026-03-10',
        { date: '2026-03-10', pinpoint: 'CETS185:43(1)', rule: /[Oo]n receipt/ },
      ],
      [
        'effect --instrument CETS185 --event extension --received 2026-03-10',
        { date: '2026-07-01', pinpoint: 'CETS185:38(2)' },
      ],
    ],
  },
  {
    id: 'AK-52',
    says: 'no 27(4) on top of a treaty, but 29(5) and 30(2) in every case',
    asked: [
      [
        `grounds --instrument CETS185 --measure stored-data-access ${JPN_USA}`,
        ground('political-offence', false, 'CETS185:27(1)'),
      ],
      [
        `grounds --instrument CETS185 --measure preservation ${JPN_USA}`,
        ground('political-offence', true, 'CETS185:29(5)(a)'),
      ],
      [
        `grounds --instrument CETS185 --measure preserved-traffic-disclosure ${JPN_USA}`,
        ground('essential-interests', true, 'CETS185:30(2)(b)'),
      ],
    ],
  },
  {
    id: 'AK-54',
    says: 'UNTOC owes no help without dual criminality, UNCAC owes what is not coercive',
    asked: [
      [
        `grounds --instrument UNTOC --measure testimony ${JPN_SRB} --dual-criminality unmet --coercive false`,
        ground('dual-criminality', true, 'UNTOC:18(9)'),
      ],
      [
        `grounds --instrument UNCAC --measure testimony ${JPN_SRB} --dual-criminality unmet --coercive false`,
        ground('dual-criminality', false, 'UNCAC:46(9)(b)'),
      ],
      ['article UNTOC:18(9)', { gist: /may be given all the same/ }],
    ],
  },
  {
    id: 'AK-55',
    says: 'neither bank secrecy nor fiscal matters under UNCAC',
    asked: [
      [
        `grounds --instrument UNCAC --measure information-and-records ${JPN_SRB}`,
        {
          notGrounds: [
            { code: 'bank-secrecy', pinpoint: 'UNCAC:46(8)' },
            { code: 'fiscal', pinpoint: 'UNCAC:46(22)' },
          ],
        },
      ],
    ],
  },
  {
    id: 'AK-56',
    says: 'UNCAC: reasons, consultation, postponement',
    asked: [
      [
        `grounds --instrument UNCAC --measure testimony ${JPN_SRB}`,
        duty('give-reasons', 'refusal', 'UNCAC:46(23)'),
      ],
      [
        `grounds --instrument UNCAC --measure testimony ${JPN_SRB}`,
        {
          ...(duty('consult-first', 'postponement', 'UNCAC:46(26)') as object),
          postponement: [{ pinpoint: 'UNCAC:46(25)' }],
        },
      ],
    ],
  },
  {
    id: 'AK-58',
    says: 'embezzled public funds are returned on a final judgment that can be waived',
    asked: [
      [
        'avenues --from PHL --to JPN --on 2026-01-01 --measure asset-return --offence UNCAC:17 --max-penalty-requesting 120',
        open('UNCAC', { pinpoints: ['UNCAC:57(3)'] }),
      ],
      ['article UNCAC:57(3)(a)', { gist: /returned.*final judgment.*waived/, force: 'shall' }],
      ['article UNCAC:57(4)', { gist: /[Rr]easonable expenses/ }],
    ],
  },
  {
    id: 'AK-60',
    says: 'ten days, eight hours, ninety-six hours',
    asked: [
      [
        'clocks --instrument eu-e-evidence',
        {
          clocks: [
            { id: 'eu-e-evidence:10(2)', length: '10 days', starts: /notified/ },
            { id: 'eu-e-evidence:10(3)', length: '10 days' },
            { id: 'eu-e-evidence:10(4)', length: '8 hours' },
            { id: 'eu-e-evidence:10(4)#objection', length: '96 hours' },
          ],
        },
      ],
      [
        'deadline --clock eu-e-evidence:10(4) --start 2026-11-20T17:10+01:00 --state DEU',
        { due: '2026-11-21T02:00:00+01:00', rule: /1182\/71/, pinpoint: 'eu-e-evidence:10(4)' },
      ],
    ],
  },
  {
    id: 'AK-61',
    says: 'the Regulation applies from 2026-08-18',
    asked: [
      [
        'avenues --from ESP --to DEU --on 2026-08-17 --measure subscriber-info',
        closed('eu-e-evidence', 'not-yet-applicable', /2026-08-18/),
      ],
      [
        'avenues --from ESP --to DEU --on 2026-08-18 --measure subscriber-info',
        open('eu-e-evidence'),
      ],
      ['article eu-e-evidence:34(2)', { values: [{ value: '2026-08-18' }] }],
    ],
  },
  {
    id: 'AK-62',
    says: 'sixty days, thirty more on extension',
    asked: [
      [
        'article eu-e-evidence:11(1)',
        {
          values: [
            { value: 60, unit: 'days' },
            { value: 30, unit: 'days' },
          ],
          gist: /longer once production is confirmed/,
        },
      ],
    ],
  },
  {
    id: 'AK-63',
    says: 'no investigation order to Ireland or Denmark',
    asked: [
      [
        'avenues --from FRA --to IRL --on 2022-06-01 --measure testimony',
        closed('eu-eio', 'not-participating', /Ireland does not take part/),
      ],
      [
        'avenues --from FRA --to DNK --on 2022-06-01 --measure testimony',
        closed('eu-eio', 'not-participating', /Denmark does not take part/),
      ],
      ['avenues --from FRA --to IRL --on 2022-06-01 --measure testimony', open('ETS030')],
    ],
  },
  {
    id: 'AK-68',
    says: 'Japan: three years in both laws, two months, thirty days',
    asked: [
      [
        'avenues --from BRA --to JPN --on 2024-01-01 --measure extradition --offence CETS185:2 --max-penalty 36',
        open('comity'),
      ],
      [
        'avenues --from BRA --to JPN --on 2024-01-01 --measure extradition --offence CETS185:2 --max-penalty 35',
        { avenues: [{ instrument: 'comity', open: false }] },
      ],
      ['article JPN-EXT:2(iii)', { values: [{ value: 36, unit: 'months' }] }],
      [
        'clocks --instrument JPN-EXT',
        {
          clocks: [
            { pinpoint: 'JPN-EXT:9(1)', length: '2 months' },
            { pinpoint: 'JPN-EXT:15', length: '30 days' },
          ],
        },
      ],
    ],
  },
  {
    id: 'AK-70',
    says: 'of two requests of one date none wins by itself',
    asked: [['article ETS024:17', { gist: /all circumstances/ }]],
    elsewhere: [
      {
        file: '../../law/test/questions/grounds-answers.test.ts',
        title: 'AK-70: two requests of the same day rank by no rule',
      },
    ],
  },
  {
    id: 'AK-71',
    says: 'a red notice is no request for extradition',
    asked: [
      [
        'avenues --from USA --to MDV --on 2014-07-05 --measure extradition',
        {
          avenues: [
            { instrument: 'interpol', open: false, reasons: [{ text: /not a request for extra/ }] },
          ],
        },
      ],
      [
        'avenues --from USA --to MDV --on 2014-07-05 --measure provisional-arrest',
        open('interpol'),
      ],
    ],
  },
];
