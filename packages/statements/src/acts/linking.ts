import { actKind } from '../act-statement.ts';
import { carried, code, day, line, long, optional, short } from '../field.ts';

/** How one case leads to another. */
export const linking = {
  /**
   * The request that was announced, or that this one leads to, has been sent: from here on, data
   * preserved for it is kept until it is decided (CETS185:29(7)).
   */
  'request-followed': actKind({
    by: 'requesting',
    about: 'parts',
    says: {
      sent: day,
      /** The case that the request opened, where it travels in this network. */
      case: optional(carried(code('case'))),
      number: optional(short),
      /** Authority that sent it; absent: the author. */
      sentBy: optional(line()),
      remarks: optional(long),
    },
    fills: { how: 'grow' },
    form: 'direct',
    version: 1,
  }),
} as const;
