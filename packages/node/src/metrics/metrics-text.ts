import { plainly, wordsFor } from '@comity/words';
import { METRICS, type Metric, type Readings } from './metrics-table.ts';

/** What programs and the guide read is in English, whoever runs the node. */
const ENGLISH = wordsFor('en');
const said = (key: Metric['help']): string => plainly(ENGLISH.t(key));

/** The type of the text, as it is asked for and given. */
export const METRICS_TYPE = 'application/openmetrics-text; version=1.0.0; charset=utf-8';

/** Readings as OpenMetrics 1.0 has them: a family for each metric, all of them gauges. */
export function metricsText(readings: Readings): string {
  const families = METRICS.flatMap(({ name, unit, help, read }) => [
    `# TYPE ${name} gauge`,
    ...(unit === undefined ? [] : [`# UNIT ${name} ${unit}`]),
    `# HELP ${name} ${said(help)}`,
    ...read(readings).map(({ labels, value }) => {
      const pairs = Object.entries(labels).map(([label, of]) => `${label}="${escaped(of)}"`);
      return `${name}${pairs.length === 0 ? '' : `{${pairs.join(',')}}`} ${value}`;
    }),
  ]);
  return [...families, '# EOF', ''].join('\n');
}

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

/** The table of the operator's guide. */
export const metricsTable = (): string =>
  [
    '| name | says |',
    '| --- | --- |',
    ...METRICS.map(({ name, help }) => `| \`${name}\` | ${said(help)} |`),
  ].join('\n');
