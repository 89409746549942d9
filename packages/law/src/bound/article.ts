import type { Confidence } from '@comity/base';
import type { PinpointText, Provision, ProvisionValue } from '../law-data.ts';

/** One provision as the contract shows it. */
export interface ArticleAnswer {
  readonly pinpoint: PinpointText;
  readonly title: string;
  readonly gist: string;
  readonly values: readonly ProvisionValue[];
  readonly confidence: Confidence;
  readonly source: string;
  readonly force: Provision['force'] | null;
  readonly limits: readonly string[];
  /** Paragraphs of the article that the data holds; others are left out of it. */
  readonly recorded: readonly PinpointText[];
  readonly note?: string;
}

/** A provision with the figures in it, and which of its paragraphs are recorded. */
export function articleAnswer(provision: Provision, all: readonly Provision[]): ArticleAnswer {
  const inside = `${provision.pinpoint}(`;
  return {
    pinpoint: provision.pinpoint,
    title: provision.title,
    gist: provision.gist,
    values: provision.values,
    confidence: provision.confidence,
    source: provision.source,
    force: provision.force ?? null,
    limits: provision.limits,
    recorded: all.map((row) => row.pinpoint).filter((pinpoint) => pinpoint.startsWith(inside)),
    ...(provision.note === undefined ? {} : { note: provision.note }),
  };
}
