import { isParticipant } from '@comity/base';
import { MEASURES } from '@comity/law';
import { type Colleague, LIST_ORDERS, type Session, type WorkListFilter } from '@comity/service';
import type { Fields } from '../../http/form.ts';

export const VIEWS = ['open', 'ours', 'theirs', 'closed'] as const;
export type View = (typeof VIEWS)[number];

export const viewOf = (query: Fields): View =>
  VIEWS.find((view) => view === query.one('view')) ?? 'open';

/** The order that is asked for; `undefined` for that of time. */
export const orderOf = (query: Fields) => LIST_ORDERS.find((one) => one === query.one('order'));

/** Whose desk it is, and who works at it. */
export interface Desk {
  readonly session: Session;
  readonly colleagues: readonly Colleague[];
}

/** The filter that an address asks for; what it does not know it leaves out. */
export function filterOf(query: Fields, desk: Desk): WorkListFilter {
  const view = viewOf(query);
  const text = query.one('q').trim().slice(0, 200);
  const peer = query.one('state');
  const measure = query.one('measure');
  const side = query.one('direction');
  const after = query.one('after');
  const order = orderOf(query);
  const officers = officersIn(query.one('officer'), desk);
  return {
    open: view !== 'closed',
    ...(view === 'ours' || view === 'theirs' ? { move: view } : {}),
    ...(text === '' ? {} : { text }),
    ...(isParticipant(peer) ? { peer } : {}),
    ...(MEASURES.some((one) => one === measure) ? { measure } : {}),
    ...(side === 'requesting' || side === 'requested' ? { side } : {}),
    ...(officers === null ? {} : { officers }),
    ...(order === undefined ? {} : { order }),
    ...(after === '' ? {} : { after }),
  };
}

/** Officers by what an address names: `mine` also stands for those whom the officer stands in for. */
function officersIn(named: string, { session, colleagues }: Desk): readonly string[] | null {
  const { id } = session.officer;
  if (named === 'nobody') return [];
  if (named === 'mine') {
    const others = colleagues.filter(({ standIn }) => standIn?.officer.id === id);
    return [id, ...others.map((one) => one.id)];
  }
  return colleagues.some((one) => one.id === named) ? [named] : null;
}

const KEPT = ['view', 'q', 'officer', 'state', 'measure', 'direction', 'order'] as const;

/** What a view of the list keeps of its address; '' for the list as it is. */
export const keptQuery = (query: Fields): string =>
  `${new URLSearchParams(
    KEPT.flatMap((name) => {
      const value = query.one(name).trim().slice(0, 200);
      return value === '' ? [] : [[name, value]];
    }),
  )}`;
