import { type Content, Fold, Panel, Said, Table } from '@comity/design';
import { yearOnAxis } from '@comity/law';
import { stateNamed } from '../../law-names.ts';
import { type LawVisit, lawOf } from '../law-visit.ts';
import { countOn, type PartyStep } from './parties-over-time.ts';

const BOX = { left: 34, right: 480, top: 14, bottom: 174 } as const;

interface ChartProps {
  readonly visit: LawVisit;
  readonly name: string;
  /** In place of "Parties over time". */
  readonly title?: Content;
  readonly steps: readonly PartyStep[];
  readonly on: string;
}

/** Parties bound over the years as steps, and the table of the same days beneath. */
export function PartiesChart({ visit, name, steps, on, ...props }: ChartProps) {
  const { words } = visit;
  const title = props.title ?? words.t('instrument.over-time');
  const [first] = steps;
  const last = steps.at(-1);
  if (first === undefined || last === undefined) {
    return (
      <Panel title={title}>
        <p>{words.t('instrument.over-time-none')}</p>
      </Panel>
    );
  }
  const now = countOn(steps, on);
  const spoken = words.t('instrument.chart', {
    name,
    first: words.number(first.count),
    start: words.day(first.on, 'wholeDate'),
    last: words.number(last.count),
    end: words.day(last.on, 'wholeDate'),
    now: words.number(now),
    day: words.day(on, 'wholeDate'),
  });
  return (
    <Panel title={title}>
      <Drawing visit={visit} spoken={spoken} steps={steps} on={on} />
      <p class="c-small c-quiet">{words.t('instrument.over-time-note')}</p>
      <Fold summary={words.t('instrument.over-time-table')} note={words.number(steps.length)}>
        <StepTable visit={visit} steps={steps} />
      </Fold>
    </Panel>
  );
}

interface DrawingProps {
  readonly visit: LawVisit;
  readonly spoken: string;
  readonly steps: readonly PartyStep[];
  readonly on: string;
}

function Drawing({ visit, spoken, steps, on }: DrawingProps) {
  const { words } = visit;
  const start = Math.floor(yearOnAxis(steps[0]?.on ?? on));
  const end = Math.max(yearOnAxis(on), yearOnAxis(steps.at(-1)?.on ?? on), start + 2);
  const highest = Math.max(...steps.map(({ count }) => count));
  const tick = [1, 2, 5, 10, 20, 50, 100].find((one) => highest / one <= 5) ?? 200;
  const top = Math.ceil(highest / tick) * tick;
  const x = (year: number) => BOX.left + ((year - start) / (end - start)) * (BOX.right - BOX.left);
  const y = (count: number) => BOX.bottom - (count / top) * (BOX.bottom - BOX.top);
  const at = (value: number) => value.toFixed(1);
  const line = steps.map((step) => `H${at(x(yearOnAxis(step.on)))}V${at(y(step.count))}`).join('');
  const path = `M${at(x(start))} ${at(y(0))}${line}H${at(x(end))}`;
  const years = yearTicks(start, end);
  const marked = x(Math.min(Math.max(yearOnAxis(on), start), end));
  const now = countOn(steps, on);
  const early = marked < (BOX.left + BOX.right) / 2;
  /** At the very end the figure stands beside the dot, where no line runs. */
  const last = marked > BOX.right - 1;
  const label = last || early ? { dx: 8, anchor: 'start' } : { dx: -8, anchor: 'end' };
  return (
    <svg class="c-chart" viewBox="0 0 520 200" role="img" aria-label={spoken}>
      {Array.from({ length: top / tick + 1 }, (_, index) => index * tick).map((count) => (
        <>
          <path class="c-chart__grid" d={`M${BOX.left} ${at(y(count))}H${BOX.right}`} />
          <text x={BOX.left - 6} y={at(y(count) + 4)} text-anchor="end">
            {words.number(count)}
          </text>
        </>
      ))}
      {years.map((year) => (
        <text x={at(x(year))} y={192} text-anchor="middle">
          {year}
        </text>
      ))}
      <path class="c-chart__area" d={`${path}V${at(y(0))}Z`} />
      <path class="c-chart__line" d={path} />
      <path class="c-chart__day" d={`M${at(marked)} ${BOX.top - 4}V${BOX.bottom}`} />
      <circle class="c-chart__dot" cx={at(marked)} cy={at(y(now))} r="4.5" />
      <text
        class="c-chart__strong"
        x={at(marked + label.dx)}
        y={at(last ? y(now) + 4 : Math.max(y(now) - 9, BOX.top))}
        text-anchor={label.anchor}
      >
        {words.number(now)}
      </text>
    </svg>
  );
}

function yearTicks(start: number, end: number): readonly number[] {
  const span = end - start;
  const step = [1, 2, 5, 10, 20, 50].find((one) => span / one <= 7) ?? 100;
  const first = Math.ceil(start / step) * step;
  return Array.from({ length: 9 }, (_, index) => first + index * step).filter(
    (year) => year <= end,
  );
}

function StepTable({ visit, steps }: Pick<DrawingProps, 'visit' | 'steps'>) {
  const { words } = visit;
  const names = (codes: readonly string[]) => (
    <Said>
      {codes.map((code) => stateNamed(words, lawOf(visit), code)).join(words.t('law.comma'))}
    </Said>
  );
  return (
    <Table
      class="c-law-table"
      caption={words.t('instrument.over-time-table')}
      captionClass="govuk-visually-hidden"
      head={[
        { content: words.t('instrument.day') },
        { content: words.t('instrument.bound') },
        { content: words.t('instrument.who') },
      ]}
      rows={steps.map((step) => [
        { content: words.day(step.on, 'wholeDate') },
        { content: words.number(step.count), format: 'numeric' },
        {
          content: (
            <>
              {step.joined.length === 0 ? null : names(step.joined)}
              {step.left.length === 0
                ? null
                : words.rich('instrument.left', { states: names(step.left) })}
            </>
          ),
        },
      ])}
    />
  );
}
