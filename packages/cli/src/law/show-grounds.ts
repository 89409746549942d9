import type { GroundsAnswer } from '@comity/law';
import type { InWords } from '@comity/words';
import { cited, showMissing } from './cited.ts';
import { wrapped } from './columns.ts';
import type { Reader } from './names.ts';
import { showNotes } from './whom-to-write.ts';

/** What must be refused is said so in the place of "open". */
const owedOr = <Open extends string>(
  { available, owed }: InWords<GroundsAnswer>['grounds'][number],
  open: Open,
): Open | 'must' | 'must-unless' =>
  available !== true || owed === undefined || owed === 'may' ? open : owed;

/** The grounds in lines, with the duties beside them. */
export function showGrounds(answer: InWords<GroundsAnswer>, reader: Reader): readonly string[] {
  const { words } = reader;
  const head = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [title, ...lines, ''];
  const row = (code: string, text: string): readonly string[] => [
    `  ${code}`,
    ...wrapped(text, '      '),
  ];
  const openTo = { true: 'open', false: 'closed', unknown: 'unknown' } as const;
  const { bindsBoth, question } = answer;
  const instrument = reader.instrument(question.instrument);
  const on = reader.day(question.on);
  const doubt = bindsBoth.open === 'uncertain' ? 'uncertain' : 'no';
  return [
    ...head(
      words.t('command-law.not-binding', { instrument, on, open: doubt }),
      bindsBoth.open === true
        ? []
        : bindsBoth.reasons.flatMap((reason) => wrapped(cited(reason), '  ')),
    ),
    ...head(
      words.t('command-law.grounds'),
      answer.grounds.flatMap((ground) =>
        row(
          `${ground.code}: ${words.t(`command-law.ground-${owedOr(ground, openTo[`${ground.available}`])}`)}`,
          cited(ground),
        ),
      ),
    ),
    ...head(
      words.t('command-law.no-ground'),
      answer.notGrounds.flatMap((rule) => row(rule.code, cited(rule))),
    ),
    ...head(
      words.t('command-law.other-law'),
      answer.otherLaw.flatMap((law) => row(reader.source(law.source), law.text)),
    ),
    ...head(
      words.t('command-law.duties'),
      answer.duties.flatMap((duty) => row(`${duty.code} (${duty.on})`, cited(duty))),
    ),
    ...head(
      words.t('command-law.postponement'),
      answer.postponement.flatMap((rule) => row(rule.code, cited(rule))),
    ),
    ...showMissing(answer.missing, words),
    ...showNotes(answer.notes),
    ...(answer.presumed.length === 0
      ? []
      : ['', words.t('command-law.presumed', { facts: answer.presumed.join(', ') })]),
  ];
}
