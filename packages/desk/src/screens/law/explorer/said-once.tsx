import { Fold, Panel, Said } from '@comity/design';
import type { Addressee, Avenue, AvenuesAnswer } from '@comity/law';
import { languagesNamed, type Words } from '@comity/words';
import type { VNode } from 'preact';
import { theStateNamed } from '../../law-names.ts';
import { AuthorityName, LawText, SourceText, Sure } from '../law-text.tsx';
import { isPrinted, type LawVisit, lawOf } from '../law-visit.ts';
import { codeWords, dayOr } from '../law-words.tsx';
import { isHomeLaw } from './avenue-detail.tsx';

interface OnceProps {
  readonly visit: LawVisit;
  readonly answer: AvenuesAnswer;
}

interface Written {
  readonly to: Addressee;
  readonly channels: ReadonlySet<string>;
  readonly ranks: readonly number[];
}

interface WhoProps {
  readonly visit: LawVisit;
  readonly avenues: readonly Avenue[];
  /** More whom one may write to, each in a cell of its own. */
  readonly more?: VNode | null | undefined;
}

/** Whom to write to, once for several avenues: each authority with the ranks it serves. */
export function WhoToWrite({ visit, avenues, more = null }: WhoProps) {
  const { words } = visit;
  const rows = writtenTo(avenues);
  if (rows.length === 0 && more === null) return null;
  return (
    <Panel title={words.t('avenues.who')} id="who" padded={false}>
      <div class="c-write">
        {rows.map((row) => (
          <Recipient visit={visit} row={row} />
        ))}
        {more}
      </div>
    </Panel>
  );
}

/** For which of the avenues, by their ranks. */
export const servesRanks = (words: Words, ranks: readonly number[]): string =>
  words.t('avenues.serves', {
    ranks: ranks.map((rank) => words.number(rank)).join(words.t('law.comma')),
  });

function writtenTo(avenues: readonly Avenue[]): readonly Written[] {
  const found = new Map<string, { to: Addressee; channels: Set<string>; ranks: number[] }>();
  for (const { rank, authorities } of avenues) {
    for (const to of authorities) {
      const name = to.name ?? `? ${to.role ?? to.channel}`;
      const key = JSON.stringify([to.state, name, to.scope]);
      const row = found.get(key) ?? { to, channels: new Set<string>(), ranks: [] };
      row.channels.add(to.channel);
      if (!row.ranks.includes(rank)) row.ranks.push(rank);
      found.set(key, row);
    }
  }
  return [...found.values()];
}

function Recipient({ visit, row }: { readonly visit: LawVisit; readonly row: Written }) {
  const { words } = visit;
  const { to, channels, ranks } = row;
  // On paper the day of the source, beside how sure it is, says how old it is.
  const note = (to.note?.says ?? []).filter(
    ({ code }) => code !== 'contact-old' || !isPrinted(visit),
  );
  return (
    <div>
      <h3>
        {[...channels].map((channel, index) => (
          <>
            {index === 0 ? null : words.t('law.comma')}
            {codeWords(words, 'law-channel', channel)}
          </>
        ))}
        {' · '}
        {servesRanks(words, ranks)}
      </h3>
      <p>
        <b>
          {to.name === null ? (
            words.t('avenues.nobody-named')
          ) : (
            <AuthorityName words={words}>{to.name}</AuthorityName>
          )}
        </b>
        {to.scope === null ? null : (
          <>
            <br />
            <LawText words={words}>{to.scope}</LawText>
          </>
        )}
        {to.address === null ? null : (
          <>
            <br />
            <LawText words={words}>{to.address}</LawText>
          </>
        )}
        <br />
        {to.languagesAre === 'unknown'
          ? words.t('avenues.languages-unknown')
          : words.rich(`avenues.languages-${to.languagesAre}`, {
              languages: <Said>{languagesNamed(words, to.languages)}</Said>,
            })}
        {note.length === 0 ? null : (
          <>
            {' '}
            <span class="c-quiet">
              <LawText words={words}>{{ says: note }}</LawText>
            </span>
          </>
        )}
        {to.source === null ? null : (
          <>
            <br />
            <Sure words={words} confidence={to.confidence} />{' '}
            <span class="c-quiet c-small">
              <SourceText words={words}>{to.source}</SourceText>
              {to.asOf === null ? null : <> ({dayOr(words, to.asOf)})</>}
            </span>
          </>
        )}
      </p>
    </div>
  );
}

/** What the requested State's own law says, once for all avenues that let it in. */
export function HomeLaw({ visit, answer, printed }: OnceProps & { readonly printed: boolean }) {
  const { words } = visit;
  const rows = new Map(
    answer.avenues
      .flatMap(({ otherLaw }) => otherLaw)
      .filter(({ source }) => isHomeLaw(visit, source))
      .map((row) => [JSON.stringify([row.source, row.text]), row]),
  );
  if (rows.size === 0) return null;
  const code = answer.question.to;
  const state = theStateNamed(words, lawOf(visit), code);
  return (
    <Fold
      class="c-law-note"
      summary={words.t('avenues.home-law', { state })}
      note={words.number(rows.size)}
      open={printed}
    >
      <ul class="govuk-list govuk-list--bullet c-small">
        {[...rows.values()].map(({ source, text }) => (
          <li>
            <LawText words={words}>{text}</LawText>{' '}
            <span class="c-quiet">
              <SourceText words={words}>{source}</SourceText>
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** What has to be said of treaties between the two, in its place above the answers. */
export function PairNotes({ visit, answer }: OnceProps) {
  const { words } = visit;
  if (answer.notes.length === 0) return null;
  return (
    <p class="c-small c-law-note">
      {answer.notes.map(({ text }) => (
        <>
          <LawText words={words}>{text}</LawText>{' '}
        </>
      ))}
    </p>
  );
}
