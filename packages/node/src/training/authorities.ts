import type { AuthorityPlan } from '@comity/server';

const answering = (id: string, name: string): AuthorityPlan => ({
  id,
  name,
  kind: 'contact-point-24-7',
  zone: 'Europe/Tallinn',
});

/**
 * The authorities of the training network. Names of offices are public facts; the offices have
 * nothing to do with this network.
 */
export const trainingAuthorities: Readonly<Record<string, readonly AuthorityPlan[]>> = {
  JPN: [
    {
      id: 'JPN.npa-247',
      name: 'National Police Agency, 24/7 contact point',
      kind: 'contact-point-24-7',
      zone: 'Asia/Tokyo',
    },
    {
      id: 'JPN.moj',
      name: 'Ministry of Justice, International Affairs Division',
      kind: 'central-authority',
      zone: 'Asia/Tokyo',
    },
  ],
  USA: [
    {
      id: 'USA.ccips-247',
      name: 'Department of Justice, Computer Crime section, 24/7 contact point',
      kind: 'contact-point-24-7',
      zone: 'America/New_York',
    },
    {
      id: 'USA.oia',
      name: 'Department of Justice, Office of International Affairs',
      kind: 'central-authority',
      zone: 'America/New_York',
    },
  ],
  ISL: [
    {
      id: 'ISL.police-247',
      name: 'National Commissioner of Police, 24/7 contact point',
      kind: 'contact-point-24-7',
      zone: 'Atlantic/Reykjavik',
    },
    {
      id: 'ISL.moj',
      name: 'Ministry of Justice',
      kind: 'central-authority',
      zone: 'Atlantic/Reykjavik',
    },
  ],
  // Desks that answer by themselves, each in a manner of its own: see `life/answers.ts`.
  EST: [
    answering('EST.helps', 'Training desk that helps'),
    answering('EST.slow', 'Training desk that takes its time'),
    answering('EST.asks-back', 'Training desk that asks back'),
    answering('EST.on-conditions', 'Training desk that sets conditions'),
    answering('EST.refuses', 'Training desk that refuses'),
  ],
};
