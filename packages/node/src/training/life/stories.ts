import { EXECUTIONS } from './stories-of-execution.ts';
import { INFORMATIONS } from './stories-of-information.ts';
import { PRESERVATIONS } from './stories-of-preservation.ts';
import type { Story } from './story.ts';

/**
 * What the training network begins with: real cases in our own words, moved to today and, where the
 * real States are not in the network, told between two that are. Each stands at another stage.
 */
export const STORIES: readonly Story[] = [...PRESERVATIONS, ...EXECUTIONS, ...INFORMATIONS];
