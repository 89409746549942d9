import type { Due } from '@comity/case';
import { dayIn } from '@comity/law';
import { spoken, wordsFor, wordsOfCode } from '@comity/words';
import type { Played, PlayedAct } from './play-scenario.ts';

const WIDTH = 96;
const WORDS = wordsFor('en');

/** A scenario as a page to read: what happened, what the law said, each act with its proofs. */
export function accountOf(played: Played): string {
  const { scenario, law, acts, ends } = played;
  const parts = [
    heading(scenario.title, scenario.id),
    wrap(scenario.story, ''),
    wrap(`Added by the rehearsal: ${scenario.added}`, ''),
    ...scenario.sources.map(({ title, url }) => `Source: ${title}\n        ${url}`),
    '',
    'WHAT THE LAW SAYS',
    ...law.flatMap(({ asked, said }) => [
      wrap(asked, '  '),
      ...said.map((line) => wrap(line, '    - ', '      ')),
    ]),
  ];
  if (acts.length > 0) parts.push('', 'WHAT THE TWO SIDES STATE', ...acts.flatMap(actLines));
  if (ends !== undefined) {
    const bundles = Object.values(ends.bundles).filter((bundle) => bundle !== null);
    const bytes = bundles.map(({ length }) => length.toLocaleString('en'));
    parts.push(
      'HOW IT ENDS',
      `  ${ends.status}; both sides fold the same state, byte for byte.`,
      `  ${bytes.length < 2 ? 'Limits on use keep it at the side that received; the other' : "Each side's"} bundle verifies offline (${bytes.join(' and ')} bytes).`,
      `  Recorded: ${ends.recorded.outcome}`,
    );
  }
  return `${parts.join('\n')}\n`;
}

const heading = (title: string, id: string): string =>
  `${title}\n${'='.repeat(title.length)}\n${id}`;

function actLines({ office, other, act, because, ...more }: PlayedAct): string[] {
  const lines = [
    `  ${local(act.claimedAt, office.zone)}  (${local(act.claimedAt, other.zone)})`,
    `  ${office.authority}, ${act.author.role} ${act.author.officer}: ${act.kind}`,
    wrap(because, '    '),
  ];
  for (const proof of act.proofs)
    lines.push(`    proof: ${proof.event} at ${proof.at} by ${proof.by}`);
  if (act.pinpoints.length > 0) lines.push(wrap(`relies on ${act.pinpoints.join(', ')}`, '    '));
  for (const warning of more.warnings) {
    const { text, pinpoint } = spoken(WORDS, warning);
    const cited = pinpoint === undefined ? '' : ` (${pinpoint})`;
    lines.push(wrap(`warned: ${text}${cited}`, '    '));
  }
  const { side, what } = more.whoseMove;
  const text = wordsOfCode(WORDS, 'expected', { code: what }) ?? what;
  lines.push(wrap(`next: ${side === null ? 'nobody' : `the ${side} side`} - ${text}`, '    '));
  for (const each of more.due) lines.push(wrap(dueLine(each, office.zone), '    ', '      '));
  return [...lines, ''];
}

function dueLine({ what, at, day, held, pinpoint, owedBy, zone: read }: Due, zone: string): string {
  const asDay = day === undefined ? undefined : `the end of ${day} ${read ?? ''}`.trimEnd();
  const when = asDay ?? (at === undefined ? 'no date' : local(at, zone));
  const who = owedBy === null ? '' : `, owed by the ${owedBy} side`;
  const cited = pinpoint === null ? '' : ` (${pinpoint})`;
  return `due: ${what} by ${when}${who}${cited}${held === undefined ? '' : `; ${held.code}`}`;
}

/** `2013-05-15 11:00 America/New_York` */
function local(instant: string, zone: string): string {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const time = at.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${dayIn(instant, zone)} ${time} ${zone}`;
}

/** Breaks a text into lines of the page's width. */
function wrap(text: string, first: string, rest: string = first): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length > WIDTH && line.trim() !== '' && line !== first) {
      lines.push(line.trimEnd());
      line = rest;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}
