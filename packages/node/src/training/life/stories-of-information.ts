import type { Story } from './story.ts';
import { step } from './tell.ts';

/** What one State tells another unasked, and under what limit. */
export const INFORMATIONS: readonly Story[] = [
  {
    from: 'USA.oia',
    to: 'JPN.moj',
    title: 'Buyers of a market, as in Hansa (2017)',
    offer: (day) => ({
      under: 'CETS185',
      concerns:
        'A hidden market was run by investigators for four weeks before it was closed. Among the orders are some that were to be delivered to addresses in Japan.',
      conditions: [
        {
          sort: 'use-limit',
          text: 'Against buyers and sellers of the market, and for no other purpose.',
        },
        { sort: 'confidentiality', text: 'How the orders were read is told to nobody outside.' },
      ],
      wantedBy: day(7),
    }),
    steps: [
      step('requesting', 'conditions-accepted', {
        remarks: 'The file is kept by two prosecutors of our office.',
      }),
      step('requested', 'information-disclosed', {
        text: 'Eleven orders between 20 June and 18 July 2017, for delivery in Osaka and Fukuoka; the list of names and parcel numbers was handed to your liaison officer the same day.',
      }),
    ],
  },
];
