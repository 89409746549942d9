import type { Check, Mending, StillDamaged } from '@comity/server';
import { plainly } from '@comity/words';
import { readersWords } from '../said.ts';
import { logName, ofWhom } from './log-names.ts';

/** Nobody else has ever had it: asking again would not help. */
const ALONE: ReadonlySet<string> = new Set(['no-copy-elsewhere']);
/** The peer was not reached, or not in a state to answer. */
const AWAY: ReadonlySet<string> = new Set(['no-answer', 'peer-not-admitted', 'answer-unreadable']);

/** The damaged rows as a machine reads them. */
export const mendingValue = ({ begun, mended, open }: Mending) => ({
  begun,
  mended,
  open: open.map((row) => ({ ...row, hope: hopeOf(row) })),
});

/** Whether a row will be mended by itself. */
function hopeOf({ answer, peer }: StillDamaged): 'waits' | 'refused' | 'none' {
  if (peer === '' || (answer !== null && ALONE.has(answer))) return 'none';
  return answer === null || AWAY.has(answer) ? 'waits' : 'refused';
}

/**
 * What was begun, what cannot be mended, and what the operator does next.
 *
 * @param beyond checks that failed over what no peer has a copy of
 */
export function mendingLines(mending: Mending, beyond: readonly Check[]): readonly string[] {
  const { begun, mended, open } = mending;
  const words = readersWords();
  const of = (hope: ReturnType<typeof hopeOf>) => open.filter((row) => hopeOf(row) === hope);
  const [waits, refused, none] = [of('waits'), of('refused'), of('none')];
  const lines = [
    ...(begun === 0 ? [] : [words.t('command-node.mending-begun', { n: begun, mended })]),
    ...waits.map((row) =>
      words.t('command-node.mending-waits', { peer: row.peer, row: nameOf(row) }),
    ),
    ...refused.map((row) =>
      words.t('command-node.mending-refused', {
        ...{ peer: row.peer, row: nameOf(row), code: row.answer ?? '' },
      }),
    ),
    ...none.map((row) => words.t('command-node.mending-none', { row: nameOf(row) })),
    ...beyond.map(({ log, of: whose }) =>
      words.t('command-node.mending-beyond', {
        ...{ log: logName(log, words), of: ofWhom(whose, words) },
      }),
    ),
    ...(waits.length === 0 ? [] : [words.t('command-node.next-wait')]),
    ...(refused.length === 0 ? [] : [words.t('command-node.next-peer')]),
    ...(none.length + beyond.length === 0 ? [] : [words.t('command-node.next-restore')]),
    ...(mended === 0 ? [] : [words.t('command-node.next-again')]),
  ];
  return lines.map(plainly);
}

const nameOf = ({ part, subject, case: caseId, authority }: StillDamaged): string =>
  [part, subject, ...(caseId === '' ? [] : [`(${caseId}, ${authority})`])].join(' ');
