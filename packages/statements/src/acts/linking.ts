import { actKind, SORTS_WITH_PARTS } from '../act-statement.ts';
import { COUNTS, carried, code, dayBehind, line, list, long, optional, short } from '../field.ts';
import { OPEN_STAGES } from '../stage.ts';
import { offence, target } from './opening.ts';

/** How a request grows, and how one case leads to another. */
export const linking = {
  /**
   * Further facts, targets or offences for parts that still wait for their answer. What is over is
   * asked for by a new request, which copies the facts.
   */
  'request-supplemented': actKind({
    by: 'requesting',
    about: 'parts',
    says: {
      text: long,
      targets: optional(list(target, COUNTS.targets)),
      wanted: optional(long),
      offences: optional(list(offence, COUNTS.offences)),
    },
    fills: { how: 'grow' },
    from: OPEN_STAGES,
    usual: OPEN_STAGES,
    form: 'checked',
    version: 1,
  }),
  /**
   * The request that was announced, or that this one leads to, has been sent: from here on, data
   * preserved for it is kept until it is decided (CETS185:29(7)). So has a request that information led to.
   */
  'request-followed': actKind({
    by: 'requesting',
    about: 'parts',
    says: {
      sent: dayBehind,
      /** The case that the request opened, where it travels in this network. */
      case: optional(carried(code('case'))),
      number: optional(short),
      /** Authority that sent it; absent: the author. */
      sentBy: optional(line()),
      remarks: optional(long),
    },
    fills: { how: 'grow' },
    within: SORTS_WITH_PARTS,
    form: 'direct',
    version: 1,
  }),
} as const;
