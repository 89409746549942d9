import { type Content, Status, type StatusKind } from '@comity/design';
import type { JudgedStanding, PartyRow, Standing } from '@comity/law';
import type { Words } from '@comity/words';
import { afterText, LawText, SourceText, Sure } from '../law-text.tsx';

const KINDS: Readonly<Record<Standing['status'], StatusKind>> = {
  none: 'closed',
  party: 'open',
  consented: 'limited',
  'extension-pending': 'limited',
  signatory: 'held',
  invited: 'held',
  suspended: 'held',
  'excluded-territory': 'closed',
  'not-participating': 'closed',
  ineligible: 'closed',
  ended: 'closed',
};

/** How a jurisdiction stands: word and shape. */
export const StandingTag = ({ words, standing }: { words: Words; standing: JudgedStanding }) =>
  standing.binds === 'uncertain' ? (
    <Status kind="held">
      {words.t(standing.status === 'party' ? 'standing.party-unsure' : 'standing.perhaps-party')}
    </Status>
  ) : (
    <Status kind={KINDS[standing.status]}>{words.t(`standing.${standing.status}`)}</Status>
  );

/** A day of a row; where only bounds are known, these. */
export function dayWords(
  words: Words,
  day: string | null,
  bounds: { readonly notBefore?: string | undefined; readonly notAfter?: string | undefined } = {},
): Content {
  const say = (one: string): string => words.day(one, 'wholeDate');
  if (day !== null) return say(day);
  const { notBefore, notAfter } = bounds;
  if (notBefore !== undefined && notAfter !== undefined) {
    return words.t('instrument.between', { from: say(notBefore), to: say(notAfter) });
  }
  if (notBefore !== undefined) return words.t('instrument.not-before', { from: say(notBefore) });
  if (notAfter !== undefined) return words.t('instrument.not-after', { to: say(notAfter) });
  return '–';
}

/** Signed, consented, in force: three cells of a row. */
export function rowDays(
  words: Words,
  row: PartyRow | null,
  appliesFrom?: string,
): readonly Content[] {
  if (row === null) return ['–', '–', '–'];
  return [
    dayWords(words, row.signed, { notBefore: row.signedNotBefore, notAfter: row.signedNotAfter }),
    dayWords(words, row.consented, {
      notBefore: row.consentedNotBefore,
      notAfter: row.consentedNotAfter,
    }),
    <>
      {dayWords(words, row.inForce, {
        notBefore: row.inForceNotBefore,
        notAfter: row.inForceNotAfter,
      })}
      {appliesFrom === undefined || row.inForce === null ? null : (
        <>
          <br />
          {words.t('instrument.applies-on', { day: words.day(appliesFrom, 'wholeDate') })}
        </>
      )}
      {row.ended === undefined ? null : (
        <>
          <br />
          {words.t('instrument.ended-on', { day: words.day(row.ended, 'wholeDate') })}
        </>
      )}
    </>,
  ];
}

/** How sure the standing is, where it was read, and what the data notes. */
export function StandingSource({ words, standing }: { words: Words; standing: JudgedStanding }) {
  const { row, note, noted, confidence } = standing;
  const told = [noted, ...(note === undefined ? [] : [note])].filter(({ says }) => says.length > 0);
  return (
    <>
      <Sure words={words} confidence={confidence} />{' '}
      <span class="c-quiet c-small">
        {row === null ? null : <SourceText words={words}>{row.source}</SourceText>}
        {told.map((one, index) => {
          const before = told[index - 1] ?? row?.source;
          return (
            <>
              {before === undefined ? null : afterText(words, before)}
              <LawText words={words}>{one}</LawText>
            </>
          );
        })}
      </span>
    </>
  );
}
