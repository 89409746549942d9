import { type Fault, no, ok, spokenReference } from '@comity/base';
import type { ActProposal, GivenBack, Proposals } from '@comity/service';
import { NOW } from './places.ts';

const UNKNOWN: Fault = { code: 'proposal-unknown' };

const WARNINGS: readonly Fault[] = [{ code: 'kind-not-understood' }];

const DAMAGED = [{ id: 'row-damaged' }];

/** One refusal that a colleague proposed and that waits for a second officer. */
export function fakeProposals(): Proposals {
  let waits = true;
  const back: GivenBack[] = [];
  const proposal: ActProposal = {
    id: 'refusal-waits',
    caseId: 'two-parts-asked',
    reference: spokenReference('two-parts-asked'),
    kind: 'assistance-refused',
    to: null,
    othersSaid: null,
    parts: ['p2'],
    content: {
      ground: { kind: 'known', code: 'political-offence', source: 'CETS185:27(4)(a)' },
      reasons: 'The offence is a political one.',
      consultedFirst: false,
    },
    proposedBy: { id: 'isl-2', number: '0032', name: 'Árni Þórsson', role: 'duty-officer' },
    at: NOW,
    approvals: [
      {
        officer: { id: 'isl-2', number: '0032', name: 'Árni Þórsson', role: 'duty-officer' },
        at: NOW,
      },
    ],
    needed: 2,
    needs: 1,
    mine: ok(null),
  };
  return {
    list: async () => ({ waiting: waits ? [proposal] : [], damaged: DAMAGED }),
    get: async (_session, id) => {
      if (DAMAGED.some((row) => row.id === id)) return no({ code: 'proposal-damaged' });
      return waits && id === proposal.id ? ok({ ...proposal, warnings: WARNINGS }) : no(UNKNOWN);
    },
    approve: async (session, id) => {
      if (!waits || id !== proposal.id) return no([UNKNOWN]);
      if (session.officer.id === 'isl-2') {
        return no([{ code: 'approval-own-twice' }]);
      }
      waits = false;
      return ok({ actId: 'x'.repeat(22), warnings: [] });
    },
    giveBack: async (_session, id, why) => {
      if (!waits || id !== proposal.id) return no(UNKNOWN);
      if (why.trim() === '') return no({ code: 'return-reason-missing', at: 'why' });
      waits = false;
      const { kind, caseId, reference, parts, content, at } = proposal;
      back.push({ id, kind, caseId, reference, parts, content, at, why });
      return ok(null);
    },
    givenBack: async (session) => (session.officer.id === 'isl-2' ? back : []),
  };
}
