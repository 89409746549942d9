import type { Facts } from '@comity/case';
import { dayFrom, type StoryStep, type Telling } from './story.ts';

/** Fields of a request that stories share; each tells the rest. */
export const request = (told: Facts): Facts => ({
  language: 'en',
  confidentialityRequested: 'yes',
  sensitivity: 'normal',
  ...told,
});

export const budapest = (...articles: readonly string[]) => [
  { id: 'CETS185', pinpoints: articles.map((article) => `CETS185:${article}`) },
];

export const step = (
  by: StoryStep['by'],
  kind: StoryStep['kind'],
  content: Telling | Readonly<Record<string, unknown>>,
): StoryStep => ({ by, kind, content: typeof content === 'function' ? content : () => content });

export const acknowledged = (reference: string): StoryStep =>
  step('requested', 'request-acknowledged', { reference });

export const triaged = (priority: string, days: number): StoryStep =>
  step('requested', 'request-triaged', (view) => ({
    capability: 'full',
    capacity: 'full',
    priority,
    expectedDate: dayFrom(view, days),
  }));

export const kept = (preserved: string, days: number, legalBasis: string): StoryStep =>
  step('requested', 'preservation-confirmed', (view) => ({
    preserved,
    since: dayFrom(view, 0),
    lastDay: dayFrom(view, days),
    legalBasis,
  }));

/** Ids of the acts of a kind in a case. */
export const actsOf = (kind: string) => (view: Parameters<Telling>[0]) =>
  view.state.timeline.filter((item) => item.kind === kind).map(({ act }) => act);
