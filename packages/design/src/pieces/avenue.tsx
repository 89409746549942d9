import type { Confidence } from '@comity/base';
import type { Words } from '@comity/words';
import { type Content, classNames, shown } from '../kit/content.ts';
import { Icon } from './icon.tsx';
import { Panel } from './panel.tsx';
import { Pinpoints, PinpointText } from './pinpoint.tsx';
import { ConfidenceNote } from './status.tsx';

/** One step of a reasoning. */
export interface ProofStep {
  readonly text: Content;
  readonly pinpoints: readonly string[];
}

export interface ProofListProps {
  readonly words: Words;
  readonly title: Content;
  readonly steps: readonly ProofStep[];
  /** How sure the answer is, and what weakens it. */
  readonly weakest?: { readonly confidence: Confidence; readonly why?: Content } | undefined;
  /** In a side column: the pinpoint goes under its sentence. */
  readonly narrow?: boolean | undefined;
}

/** A numbered chain of reasons, each with the rule it rests on, and the weakest datum of it. */
export function ProofList({ words, title, steps, weakest, narrow }: ProofListProps) {
  return (
    <div class={classNames('c-proof', narrow && 'c-proof--narrow')}>
      <h3>{title}</h3>
      <ol>
        {steps.map((step) => (
          <li>
            <span>{step.text}</span>
            <span class="c-proof__pins">
              <Pinpoints at={step.pinpoints} />
            </span>
          </li>
        ))}
      </ol>
      {weakest ? (
        <p>
          {words.t('confidence.weakest')}{' '}
          <ConfidenceNote words={words} confidence={weakest.confidence}>
            {weakest.why}
          </ConfidenceNote>
        </p>
      ) : null}
    </div>
  );
}

/** One line of an avenue in brief: `Obliges`, and what. */
export interface AvenueLine {
  readonly name: Content;
  readonly said: Content;
}

export interface AvenueProps {
  readonly words: Words;
  readonly rank: number;
  /** Name of the instrument. */
  readonly title: Content;
  /** A `Status`. */
  readonly status: Content;
  readonly chosen?: boolean | undefined;
  /** The avenue in brief: a line each. */
  readonly lines?: readonly AvenueLine[] | undefined;
  /** A `ProofList`; shown where `proofOpen`, else behind its title. */
  readonly proof?: Content;
  readonly proofTitle?: Content;
  readonly proofOpen?: boolean | undefined;
  readonly actions?: Content;
}

const Rank = ({ words, n }: { readonly words: Words; readonly n: number }) => (
  <div class="c-avenue__rank">
    <span aria-hidden="true">{words.number(n)}</span>
    <span class="govuk-visually-hidden">{words.t('avenue.rank', { n })}</span>
  </div>
);

/** Two ways that go together, side by side; on a phone one under the other. */
export const AvenuePair = ({
  first,
  second,
}: {
  readonly first: Content;
  readonly second: Content;
}) => (
  <div class="c-pair">
    {first}
    <div class="c-plus" aria-hidden="true">
      +
    </div>
    {second}
  </div>
);

export interface AvenueRowProps {
  readonly words: Words;
  readonly rank: number;
  readonly title: Content;
  /** In a sentence or two: what differs from the ways above it. */
  readonly said: Content;
  readonly status: Content;
  readonly actions?: Content;
  readonly proofTitle: Content;
  readonly proof: Content;
}

/** One more way, in a row of a panel; its reasons unfold under it. */
export const AvenueRow = (props: AvenueRowProps) => (
  <article class="c-avrow">
    <Rank words={props.words} n={props.rank} />
    <div>
      <h3>{props.title}</h3>
      <p>{props.said}</p>
      <details class="c-avenue__proof">
        <summary>{props.proofTitle}</summary>
        {props.proof}
      </details>
    </div>
    <div class="c-avenue__status">
      {props.status}
      {shown(props.actions) ? <div>{props.actions}</div> : null}
    </div>
  </article>
);

/** A way to ask: ranked, in brief lines; its reasons unfold. */
export function Avenue(props: AvenueProps) {
  const { words } = props;
  return (
    <article class={classNames('c-avenue', props.chosen && 'c-avenue--chosen')}>
      <div class="c-avenue__top">
        <Rank words={words} n={props.rank} />
        <div>
          <h2>{props.title}</h2>
        </div>
        <div class="c-avenue__status">{props.status}</div>
      </div>
      {props.lines ? <BriefLines lines={props.lines} /> : null}
      {shown(props.proof) ? (
        <details class="c-avenue__proof" open={props.proofOpen || undefined}>
          <summary>{shown(props.proofTitle) ? props.proofTitle : words.t('avenue.why')}</summary>
          {props.proof}
        </details>
      ) : null}
      {shown(props.actions) ? <div class="c-avenue__act">{props.actions}</div> : null}
    </article>
  );
}

/** What is said of an avenue, a line each. */
export const BriefLines = ({ lines }: { readonly lines: readonly AvenueLine[] }) => (
  <dl class="c-two-lines">
    {lines.map(({ name, said }) => (
      <>
        <dt>{name}</dt>
        <dd>{said}</dd>
      </>
    ))}
  </dl>
);

/** An avenue that is not open, with the reason that shows even while it is folded. */
export interface ShutAvenue {
  readonly title: Content;
  readonly reason: Content;
  /** The rule that shuts it. */
  readonly pinpoint?: string | undefined;
  /** More about it, where there is more. */
  readonly detail?: Content;
}

export interface ShutAvenuesProps {
  readonly words: Words;
  readonly title?: Content;
  readonly avenues: readonly ShutAvenue[];
  readonly printed?: boolean | undefined;
}

/** Closed avenues: a line each, and behind it what would open it. */
export function ShutAvenues({ words, title, avenues, printed }: ShutAvenuesProps) {
  if (avenues.length === 0) return null;
  return (
    <Panel
      title={shown(title) ? title : words.t('avenue.closed')}
      aside={<span class="c-quiet">{words.t('avenue.closed-count', { n: avenues.length })}</span>}
      padded={false}
    >
      {avenues.map((avenue) => (
        <details class="c-shut" open={printed || undefined}>
          <summary>
            <Icon name="closed" />
            <b>{avenue.title}</b>
            <span class="c-quiet">{avenue.reason}</span>
            {avenue.pinpoint ? <PinpointText at={avenue.pinpoint} /> : <span />}
          </summary>
          <p>
            {avenue.detail}{' '}
            {avenue.pinpoint ? <ReadPinpoint words={words} at={avenue.pinpoint} /> : null}
          </p>
        </details>
      ))}
    </Panel>
  );
}

function ReadPinpoint({ words, at }: { readonly words: Words; readonly at: string }) {
  return <>{words.rich('pinpoint.read', { pinpoint: <Pinpoints at={[at]} /> })}</>;
}
