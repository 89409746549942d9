import { type Fault, no, ok } from '@comity/base';
import type { NodeOffice, Referral, ReferralLine, Referrals } from '@comity/service';
import { NOW } from './places.ts';

const UNKNOWN: Fault = { code: 'referral-unknown' };
const POINT: NodeOffice = { id: 'ISL.police-247', name: 'National Commissioner of Police' };
const MINISTRY: NodeOffice = { id: 'ISL.moj', name: 'Ministry of Justice' };

const LINE: ReferralLine = {
  ...{ what: 'referred', at: NOW, office: POINT, number: '0101', name: 'Katrín Jónsdóttir' },
  text: 'Please send it before Friday: the logs are kept for ten days.',
};

const WAITS: Referral = {
  ...{ id: 'referral-1', state: 'referred', side: 'reviews', waits: true },
  ...{ draftedBy: POINT, referredTo: MINISTRY, title: 'Forum of stolen cards', sent: null },
  ...{ referredAt: NOW, changedAt: NOW, lines: [LINE] },
  facts: { title: 'Forum of stolen cards', to: 'JPN', conduct: 'Cards were sold in a forum.' },
};

/** One draft of another office that waits, in memory. */
export function fakeReferrals(): Referrals {
  let held: Referral = WAITS;
  const change = (changed: Partial<Referral>, line: Partial<ReferralLine>) => {
    held = { ...held, ...changed, lines: [...held.lines, { ...LINE, ...line }] };
    return ok(null);
  };
  const known = (id: string): boolean => id === held.id;
  return {
    offices: async () => [MINISTRY],
    list: async () => [held],
    view: async (_session, id) => (known(id) ? ok({ referral: held, outcome: null }) : no(UNKNOWN)),
    refer: async (_session, _id, { to }) =>
      to === MINISTRY.id ? ok(null) : no([{ code: 'office-unknown', at: 'to' }]),
    takeUp: async (_session, id) => (known(id) ? ok({ id }) : no(UNKNOWN)),
    askBack: async (_session, id) => (known(id) ? ok({ id }) : no(UNKNOWN)),
    say: async (_session, id, text) => {
      if (!known(id)) return no([UNKNOWN]);
      if (text.trim() === '') return no([{ code: 'missing', at: 'text' }]);
      return change({}, { what: 'said', text });
    },
    giveBack: async (_session, id, why) => {
      if (!known(id)) return no([UNKNOWN]);
      if (why.trim() === '') return no([{ code: 'missing', at: 'why' }]);
      return change({ state: 'returned', waits: false }, { what: 'returned', text: why });
    },
    putAway: async (_session, id) => (known(id) ? ok(null) : no(UNKNOWN)),
  };
}
