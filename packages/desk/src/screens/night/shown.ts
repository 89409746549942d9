import type { Alarm } from '@comity/service';

/** Hidden field of an alarm: what of others in its case was shown with it. */
export const SHOWN_FIELD = 'shown';

/** As the field carries it: `USA.doj=3 USA.fbi=1`. */
export const writeShown = (shown: Alarm['shown']): string =>
  Object.entries(shown)
    .map(([authority, seq]) => `${authority}=${seq}`)
    .join(' ');

/** Reads it back; what is none of ours counts as not shown. */
export const readShown = (field: string): Alarm['shown'] =>
  Object.fromEntries(
    field
      .slice(0, LONGEST)
      .split(' ')
      .flatMap((entry) => {
        const [, authority = '', seq = ''] = ENTRY.exec(entry) ?? [];
        return authority === '' ? [] : [[authority, Number(seq)]];
      }),
  );

const LONGEST = 20_000;
const ENTRY = /^([A-Za-z0-9._-]{1,80})=([0-9]{1,9})$/;
