import { sortOf } from '@comity/case';
import type { Here } from '@comity/design';
import type { Law } from '@comity/law';
import type { ActView, CaseView, Side } from '@comity/service';
import { brokenLines, draftNotes, nameOf, spoken, stateName, type Words } from '@comity/words';
import type { ComponentChildren } from 'preact';
import { actTitle } from '../case/act-names.ts';
import { partName } from '../case/measure-names.ts';
import { readerOf } from '../case/reader.ts';
import { goneText } from '../case/use-limits.tsx';
import { viewName } from '../case-name.ts';
import { statedRows } from '../stated/stated.tsx';
import { plainLine, plainLines } from './plain-lines.ts';

/** Columns of a letter: what e-mail, telex and a telephone log carry unbroken (RFC 5322, 2.1.1). */
export const LETTER_COLUMNS = 72;

/** What a letter tells of: some acts of one case, as the reader sees them. */
export interface LetterOf {
  readonly here: Here;
  readonly law: Law;
  readonly view: CaseView;
  readonly acts: readonly ActView[];
}

/**
 * Acts of a case as plain text in the reader's language, 72 columns wide: what an officer reads out
 * on the telephone or puts into an e-mail when the other node cannot be reached. It says what the
 * page says, row by row. Only headings and rules of the letter itself begin at the edge: labels
 * stand in by two columns and whatever anybody wrote by four, so that no content looks like a
 * heading.
 */
export function letterText({ here, law, view, acts }: LetterOf): string {
  const { words } = here;
  const [from, to] = view.side === 'requesting' ? [view.us, view.them] : [view.them, view.us];
  const isOffer = sortOf(view.state) === 'information';
  return `${[
    RULE.replaceAll('-', '='),
    ...heading(words.t('letter.title')),
    RULE.replaceAll('-', '='),
    ...(sortOf(view.state) === 'draft' ? heading(words.t('case.not-a-request')) : []),
    ...row(words.t('case.reference'), view.reference),
    ...row(words.t('letter.case'), view.caseId),
    ...row(words.t('letter.about'), viewName(words, view)),
    ...row(words.t(isOffer ? 'letter.receives' : 'letter.requesting'), sideText(words, from)),
    ...row(words.t(isOffer ? 'letter.gives' : 'letter.requested'), sideText(words, to)),
    ...row(words.t('letter.made'), moments(words, view.at, [view.us.zone, view.them.zone])),
    ...row(words.t('limits.title'), limitsText(words, view)),
    '',
    ...brokenLines(words.t('letter.standing'), { width: LETTER_COLUMNS, cut: true }),
    ...draftNotes(words).flatMap((note) => ['', ...heading(note)]),
    ...acts.flatMap((act) => ['', ...actLines({ here, law, view, acts }, act)]),
    '',
    RULE.replaceAll('-', '='),
    ...heading(words.t('letter.end', { n: acts.length })),
  ]
    .map((line) => line.trimEnd())
    .join('\n')}\n`;
}

const RULE = '-'.repeat(LETTER_COLUMNS);

const heading = (text: string): readonly string[] =>
  brokenLines(plainLine(text), { width: LETTER_COLUMNS, cut: true });

/** A label, and below it what is said; nothing where nothing is. */
function row(name: ComponentChildren, value: ComponentChildren): readonly string[] {
  const said = plainLines(value);
  if (said.length === 0) return [];
  const label = plainLine(name);
  return [
    ...brokenLines(`${label}:`, { width: LETTER_COLUMNS, indent: '  ', cut: true }),
    ...said.flatMap((line) =>
      brokenLines(line, { width: LETTER_COLUMNS, indent: '    ', cut: true }),
    ),
  ];
}

/** What binds whoever reads on: the text may leave the screen, and its limits go with it. */
const limitsText = (words: Words, { use }: CaseView): string =>
  use.limits
    .map(({ sort, text, body }) => {
      const said = text ?? words.t(goneText(body));
      return `${nameOf(words, 'condition', sort) ?? sort}: ${said}`;
    })
    .join('\n');

const sideText = (
  words: Words,
  { participant, participantName, authority, authorityName }: Side,
): string =>
  `${stateName(words, participantName)} (${participant})\n${authorityName} (${authority})`;

function actLines(letter: LetterOf, act: ActView): readonly string[] {
  const { here, view } = letter;
  const { words } = here;
  const zones = [view.us.zone, view.them.zone];
  const { author, effect } = act;
  const role = nameOf(words, 'role', author.role) ?? author.role;
  const by = `${author.authorityName} (${author.participant})\n${role}, ${author.officer}`;
  return [
    RULE,
    ...heading(words.t('letter.act', { n: act.number, title: actTitle(words, act) })),
    RULE,
    ...row(words.t('letter.by'), by),
    ...row(words.t('letter.claimed'), moments(words, act.claimedAt, zones)),
    ...row(
      words.t('letter.received'),
      act.receivedAt === null
        ? words.t('case.not-received')
        : moments(words, act.receivedAt, zones),
    ),
    ...aboutParts(letter, act),
    ...row(words.t('letter.provisions'), act.pinpoints.join('\n')),
    ...(effect.took ? [] : row(words.t('letter.no-effect'), spoken(words, effect.because).text)),
    ...saidLines(letter, act),
    ...row(words.t('letter.act-id'), act.id),
    ...row(words.t('letter.digest'), act.digest),
    ...row(words.t('letter.proofs'), proofsText(words, act)),
  ];
}

function aboutParts({ here: { words }, view }: LetterOf, act: ActView): readonly string[] {
  const { parts, request } = view.state;
  const about = parts.filter(({ id }) => act.parts.includes(id));
  return parts.length < 2 || act.id === request
    ? []
    : row(
        words.t('case.about-parts'),
        about.map(({ id, measure }) => partName(words, id, measure)).join('\n'),
      );
}

function saidLines({ here, law, view }: LetterOf, act: ActView): readonly string[] {
  const { words } = here;
  const { content } = act;
  if (content === 'erased') return row(words.t('letter.says'), words.t('case.erased-text'));
  if (content === 'unreadable') return row(words.t('letter.says'), words.t('case.unreadable-text'));
  const rows = statedRows(act.kind, content, readerOf(words, view, { here, law }));
  return rows.flatMap(({ name, value }) => row(name, value));
}

/** A moment by UTC, to the second, and on the clocks of both sides. */
function moments(words: Words, at: string, zones: readonly string[]): string {
  const local = [...new Set(zones)]
    .filter((zone) => zone !== 'UTC')
    .map((zone) => {
      const place = `${words.city({ zone })}, ${words.offset(at, zone)}`;
      return `${words.wholeMoment(at, zone)} (${place})`;
    });
  const utc = Temporal.Instant.from(at).toString({ smallestUnit: 'second' });
  return [utc.replace('T', ' ').replace('Z', ' UTC'), ...local].join('\n');
}

function proofsText(words: Words, { ours, proofs }: ActView): string {
  if (proofs.length === 0) return words.t('proof.waiting');
  return proofs
    .map(({ event, at, by, detail }) => {
      const name =
        event === 'delivered' && !ours
          ? words.t('proof.delivered-here')
          : words.t(`proof.${event}`);
      const why = event === 'rejected' ? (nameOf(words, 'rejection', detail) ?? detail) : '';
      const utc = Temporal.Instant.from(at).toString({ smallestUnit: 'second' });
      return words.t('letter.proof', {
        name: why === '' ? name : `${name}: ${why}`,
        at: utc.replace('T', ' ').replace('Z', ' UTC'),
        by,
      });
    })
    .join('\n');
}
