import { Panel } from '@comity/design';
import { type CoverageAnswer, coverage, type Law } from '@comity/law';
import type { Words } from '@comity/words';
import { type LawVisit, lawOf, todayOf } from '../law-visit.ts';

/** One line: what is known, of how many, and how many only in part. */
interface Line {
  readonly name:
    | 'profile'
    | 'authority'
    | 'language'
    | 'at-any-hour'
    | 'assistance'
    | 'extradition';
  readonly known: number;
  readonly part: number;
  readonly of: number;
}

function linesOf({ states, counts, pairs, pairsResearched }: CoverageAnswer): readonly Line[] {
  const count = (name: string): number => counts[name] ?? 0;
  const line = (name: Line['name'], known: number, part: number): Line => ({
    ...{ name, known, part },
    of: states,
  });
  return [
    line('profile', count('profile: researched'), count('profile: basics')),
    line(
      'authority',
      count('authority: high') + count('authority: medium'),
      count('authority: low'),
    ),
    line('language', count('language: accepted'), count('language: official')),
    line(
      'at-any-hour',
      count('contact point: named'),
      count('contact point: recalled') + count('contact point: exists'),
    ),
    { name: 'assistance', known: pairsResearched.assistance, part: 0, of: pairs },
    { name: 'extradition', known: pairsResearched.extradition, part: 0, of: pairs },
  ];
}

const kept = new WeakMap<Law, Map<string, CoverageAnswer>>();

/** Counted once for a law and a day. */
export function coverageOn(law: Law, on: string): CoverageAnswer {
  const days = kept.get(law) ?? new Map<string, CoverageAnswer>();
  kept.set(law, days);
  const found = days.get(on) ?? coverage(law, on);
  days.clear();
  days.set(on, found);
  return found;
}

/** How much is known, counted, the worst line included. */
export function CoverageCounts({ visit }: { readonly visit: LawVisit }) {
  const { words } = visit;
  const answer = coverageOn(lawOf(visit), todayOf(visit));
  return (
    <Panel
      title={words.t('coverage.counted')}
      aside={
        <a class="govuk-link" href="/law/coverage">
          {words.t('coverage.all')}
        </a>
      }
    >
      <ul class="c-law-cover">
        {linesOf(answer).map((line) => (
          <CountLine words={words} line={line} />
        ))}
      </ul>
      <p class="c-small c-quiet">{words.t('coverage.note')}</p>
    </Panel>
  );
}

function CountLine({ words, line }: { readonly words: Words; readonly line: Line }) {
  const { name, known, part, of } = line;
  const at = (n: number): number => Math.round((400 * n) / of);
  return (
    <li>
      <span>{words.t(`coverage.${name}`)}</span>
      <svg class="c-law-bar" viewBox="0 0 400 12" aria-hidden="true" preserveAspectRatio="none">
        <rect class="c-law-bar__all" width="400" height="12" />
        <rect class="c-law-bar__part" width={at(known + part)} height="12" />
        <rect class="c-law-bar__known" width={at(known)} height="12" />
      </svg>
      <span>
        {part === 0
          ? words.t('coverage.of', { known: words.number(known), of: words.number(of) })
          : words.t('coverage.of-part', {
              known: words.number(known),
              of: words.number(of),
              part: words.number(part),
            })}
      </span>
    </li>
  );
}
