import { METRICS, type Readings } from './metrics-table.ts';

/** The type of the text, as it is asked for and given. */
export const METRICS_TYPE = 'application/openmetrics-text; version=1.0.0; charset=utf-8';

/** Readings as OpenMetrics 1.0 has them: a family for each metric, all of them gauges. */
export function metricsText(readings: Readings): string {
  const families = METRICS.flatMap(({ name, unit, help, read }) => [
    `# TYPE ${name} gauge`,
    ...(unit === undefined ? [] : [`# UNIT ${name} ${unit}`]),
    `# HELP ${name} ${help}`,
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
    ...METRICS.map(({ name, help }) => `| \`${name}\` | ${help} |`),
  ].join('\n');
