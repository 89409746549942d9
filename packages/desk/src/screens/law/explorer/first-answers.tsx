import { Lines, Panel, Said } from '@comity/design';
import { askable, avenues, findJurisdiction, MEASURE_SHOWN_FIRST } from '@comity/law';
import { measureName } from '../../case/measure-names.ts';
import { instrumentShort, theStateNamed } from '../../law-names.ts';
import { type LawVisit, lawOf, todayOf } from '../law-visit.ts';
import { AvenueState } from './reasons.tsx';

/**
 * Pairs and days that show what a day does: Budapest begins between two, the day before, the day
 * after a treaty was suspended, and two between whom no treaty is known. Without a day: today.
 */
const SHOWN: readonly (readonly [from: string, to: string, on?: string])[] = [
  ['JPN', 'PHL', '2018-07-01'],
  ['JPN', 'PHL', '2018-06-30'],
  ['USA', 'HKG', '2020-08-21'],
  ['ISL', 'BRA'],
];

/** Answers to begin with, computed as any other: who asks whom on which day, and the first way. */
export function FirstAnswers({ visit }: { readonly visit: LawVisit }) {
  const { words } = visit;
  const law = lawOf(visit);
  const items = SHOWN.flatMap(([from, to, day]) => {
    const known = [from, to].every((code) => findJurisdiction(law, code).ok);
    if (!known || !askable(law, from, to).ok) return [];
    const on = day ?? todayOf(visit);
    const measure = MEASURE_SHOWN_FIRST;
    const [first] = avenues(law, { from, to, on, measure }).avenues;
    return [
      <>
        <a class="govuk-link" href={`/law?${new URLSearchParams({ from, to, on })}`}>
          {words.rich('ask.title', {
            from: <bdi>{theStateNamed(words, law, from)}</bdi>,
            to: <bdi>{theStateNamed(words, law, to)}</bdi>,
          })}{' '}
          {words.day(on, 'wholeDate')}
        </a>
        {first === undefined ? null : (
          <span class="c-small">
            {' '}
            {measureName(words, measure)}:{' '}
            <Said>{instrumentShort(words, law, first.instrument)}</Said>{' '}
            <AvenueState words={words} avenue={first} />
          </span>
        )}
      </>,
    ];
  });
  return items.length === 0 ? null : (
    <Panel title={words.t('ask.begin')} padded={false}>
      <Lines items={items} />
    </Panel>
  );
}
