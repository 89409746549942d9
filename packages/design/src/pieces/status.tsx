import type { Confidence } from '@comity/base';
import type { Words } from '@comity/words';
import { type Content, classNames } from '../kit/content.ts';
import { Icon, type IconName } from './icon.tsx';

/** What a status is, said by colour, shape and word at once. */
export type StatusKind = 'open' | 'limited' | 'closed' | 'never' | 'soon' | 'late' | 'held' | 'run';

/** @returns the class that sets the colours of a status. */
export function toneOf(kind: StatusKind): string {
  return kind === 'never' ? 'is-closed' : `is-${kind}`;
}

export interface StatusProps {
  readonly kind: StatusKind;
  /** Another shape than the one of the kind: a running clock in the colour of an open thing. */
  readonly icon?: IconName | undefined;
  readonly solid?: boolean | undefined;
  readonly children?: Content;
}

/** A status word with its shape. */
export function Status({ kind, icon, solid, children }: StatusProps) {
  return (
    <span class={classNames('c-tag', toneOf(kind), solid && 'c-tag--solid')}>
      <Icon name={icon ?? kind} />
      <span>{children}</span>
    </span>
  );
}

const TONES: Readonly<Record<Confidence, StatusKind>> = {
  high: 'open',
  medium: 'limited',
  low: 'late',
};

export interface ConfidenceNoteProps {
  readonly words: Words;
  readonly confidence: Confidence;
  /** Why it is not sure, from the data. */
  readonly children?: Content;
}

/** How sure a datum is, beside the datum; below "high" with what to do about it. */
export function ConfidenceNote({ words, confidence, children }: ConfidenceNoteProps) {
  const name = `confidence.${confidence}` as const;
  return (
    <span class="c-confidence">
      <Status kind={TONES[confidence]}>{words.t(name)}</Status> {children}
      {confidence === 'high' ? null : <> {words.t('confidence.verify')}</>}
    </span>
  );
}

const BARS = { routine: 1, high: 2, urgent: 3, emergency: 3 } as const;

export type PriorityName = keyof typeof BARS;

export interface PriorityProps {
  readonly words: Words;
  readonly level: PriorityName;
}

/** Priority in bars and a word: no colour. */
export function Priority({ words, level }: PriorityProps) {
  return (
    <span class="c-nowrap">
      <svg
        class={`c-prio c-prio--${BARS[level]}`}
        viewBox="0 0 16 16"
        aria-hidden="true"
        focusable="false"
      >
        <path d="M1 9h4v6H1z" />
        <path d="M6 5h4v10H6z" />
        <path d="M11 1h4v14h-4z" />
      </svg>
      {words.t(`priority.${level}`)}
    </span>
  );
}
