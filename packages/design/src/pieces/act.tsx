import { type Content, classNames, shown } from '../kit/content.ts';
import { sameDay } from './clock.tsx';
import type { Here } from './here.ts';
import { Icon } from './icon.tsx';
import { Pinpoints } from './pinpoint.tsx';
import { StateCode } from './state.tsx';
import { Status } from './status.tsx';

/** One proof that an act earned, or that it waits for. */
export interface ProofMark {
  readonly text: Content;
  /** RFC 3339; null while it is waited for. */
  readonly at: string | null;
  /** It failed: refused by their node, not delivered. */
  readonly failed?: boolean | undefined;
}

export interface ActProps {
  readonly here: Here;
  readonly id?: string | undefined;
  readonly ours: boolean;
  /** Time that this page sorts by, RFC 3339. */
  readonly at: string;
  readonly title: Content;
  /** Code of the State that made it. */
  readonly state: string;
  /** Authority, role and officer number. */
  readonly by: Content;
  readonly number?: number | undefined;
  /** What the act says. */
  readonly children?: Content;
  readonly pinpoints?: readonly string[] | undefined;
  readonly proofs?: readonly ProofMark[] | undefined;
  /** What stands behind the line of proofs, folded: its times on both clocks, its text. */
  readonly proof?: Content;
  /** Unfolded, for paper. */
  readonly proofOpen?: boolean | undefined;
  /** Why it stands in the log without effect. */
  readonly withoutEffect?: Content;
  readonly level?: 2 | 3 | undefined;
}

/** The acts of a case, newest first, each with the half of the ring that made it. */
export function Timeline({ children }: { readonly children?: Content }) {
  return <ol class="c-line">{children}</ol>;
}

/** One act: when, who, what, on what basis, and the proofs of its way. */
export function Act(props: ActProps) {
  const { words, place } = props.here;
  const Heading = `h${props.level ?? 3}` as 'h3';
  return (
    <li class={classNames('c-act', props.ours ? 'c-act--ours' : 'c-act--theirs')} id={props.id}>
      <time class="c-act__when" datetime={props.at}>
        <b>{words.at(props.at, place.zone, 'date')}</b> {words.at(props.at, place.zone, 'time')}
      </time>
      <span class="c-act__dot" aria-hidden="true" />
      <div class="c-act__what">
        <Heading>{props.title}</Heading>
        <div class="c-act__by">
          <StateCode code={props.state} /> {props.by}
          {props.number === undefined ? null : (
            <> · {words.t('case.act-number', { n: props.number })}</>
          )}
        </div>
        {shown(props.withoutEffect) ? (
          <p class="c-small">
            <Status kind="closed">{words.t('case.without-effect')}</Status> {props.withoutEffect}
          </p>
        ) : null}
        {shown(props.children) ? <div class="c-act__says">{props.children}</div> : null}
        {props.pinpoints && props.pinpoints.length > 0 ? (
          <p class="c-small">
            <Pinpoints at={props.pinpoints} />
          </p>
        ) : null}
        <div class="c-proofs">
          {props.proofs ? <Proofs here={props.here} proofs={props.proofs} /> : null}
          {shown(props.proof) ? (
            <details open={props.proofOpen || undefined}>
              <summary>
                {words.t('case.proof')}
                <span class="govuk-visually-hidden">: {props.title}</span>
              </summary>
              {props.proof}
            </details>
          ) : null}
        </div>
      </div>
    </li>
  );
}

export interface ProofsProps {
  readonly here: Here;
  readonly proofs: readonly ProofMark[];
}

/** The proofs of an act in the order they came. */
export function Proofs({ here, proofs }: ProofsProps) {
  const { words, place, now } = here;
  if (proofs.length === 0) return null;
  return (
    <ul aria-label={words.t('case.proofs')}>
      {proofs.map((proof) => (
        <li class={proof.failed ? 'is-late' : proof.at === null ? 'is-wait' : undefined}>
          <Icon name={proof.failed ? 'late' : proof.at === null ? 'wait' : 'check'} />
          <span>{proof.text}</span>
          {proof.at === null ? null : (
            <time datetime={proof.at}>
              {sameDay(proof.at, now, place.zone)
                ? words.at(proof.at, place.zone, 'second')
                : words.moment(proof.at, place.zone)}
            </time>
          )}
        </li>
      ))}
    </ul>
  );
}

export interface AttachmentProps {
  readonly name: Content;
  readonly note?: Content;
}

/** A file that came with an act, sealed. */
export function Attachment({ name, note }: AttachmentProps) {
  return (
    <div class="c-attach">
      <Icon name="seal" />
      <span>
        <b>{name}</b>
        {shown(note) ? <small>{note}</small> : null}
      </span>
    </div>
  );
}
