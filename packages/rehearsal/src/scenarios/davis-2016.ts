import type { Scenario } from './scenario.ts';

/** All law: an extradition, which is not played by acts. */
export const davis2016: Scenario = {
  id: 'davis-2016',
  title: 'An administrator of Silk Road is surrendered by Ireland',
  story:
    'In December 2013 prosecutors in the United States charged an Irishman as an administrator of ' +
    'the market. On 12 August 2016 the High Court in Dublin ordered his surrender on the treaty of ' +
    '1983 with the agreement between the Union and the United States; objections about health and ' +
    'prisons did not prevail, and that he was a citizen was no bar.',
  added: 'Nothing: no act is played.',
  sources: [
    {
      title: 'Ars Technica by way of an archive: Irish court orders extradition',
      url: 'https://megalodon.jp/ref/2016-0814-0012-05/arstechnica.com/tech-policy/2016/08/irish-court-orders-alleged-silk-road-admin-to-be-extradited-to-us/',
    },
  ],
  law: [
    {
      asks: 'avenues',
      question: {
        from: 'USA',
        to: 'IRL',
        on: '2016-08-12',
        measure: 'extradition',
        offences: ['CETS185:2'],
        maxPenaltyRequesting: 240,
        maxPenaltyRequested: 120,
      },
      first: 'usa-irl-extradition',
      says: {
        'usa-irl-extradition': { open: true },
        'eu-usa-extradition': { open: true, naming: '2010-02-01' },
        UNTOC: { open: 'uncertain' },
        CETS185: { open: false, reasons: ['not-party'], naming: 'a signature alone gives nothing' },
        interpol: { open: false, reasons: ['measure-not-covered'] },
      },
    },
  ],
};
