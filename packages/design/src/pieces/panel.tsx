import { type Content, classNames, shown } from '../kit/content.ts';

export interface PanelProps {
  readonly title: Content;
  /** At the end of the head: a link, a count, a status. */
  readonly aside?: Content;
  readonly id?: string | undefined;
  readonly level?: 2 | 3 | undefined;
  readonly class?: string | undefined;
  /** False where a list or table reaches the edges. */
  readonly padded?: boolean | undefined;
  readonly children?: Content;
}

/** A sheet of paper with a title: the unit of the side column. */
export function Panel({ padded = true, ...props }: PanelProps) {
  const Heading = `h${props.level ?? 2}` as 'h2';
  return (
    <section class={classNames('c-panel', props.class)} id={props.id}>
      <div class="c-panel__head">
        <Heading>{props.title}</Heading>
        {shown(props.aside) ? <div class="c-panel__aside">{props.aside}</div> : null}
      </div>
      {padded ? <div class="c-panel__body">{props.children}</div> : props.children}
    </section>
  );
}

/** Rows with a hairline between them, inside an unpadded panel. */
export function Lines({ items }: { readonly items: readonly Content[] }) {
  return (
    <ul class="c-list">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}

export interface Fact {
  readonly name: Content;
  readonly value: Content;
}

/** Names and values: the facts of a request. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="c-dl">
      {facts.map((fact) => (
        <>
          <dt>{fact.name}</dt>
          <dd>{fact.value}</dd>
        </>
      ))}
    </dl>
  );
}

export interface FoldProps {
  readonly summary: Content;
  /** In the second voice, after the summary: "3, with reasons". */
  readonly note?: Content;
  readonly open?: boolean | undefined;
  readonly class?: string | undefined;
  readonly children?: Content;
}

/** Folded detail. Open when the page is made for paper. */
export function Fold(props: FoldProps) {
  return (
    <details class={classNames('c-fold', props.class)} open={props.open || undefined}>
      <summary>
        {props.summary} {shown(props.note) ? <span class="c-quiet">{props.note}</span> : null}
      </summary>
      <div class="c-fold__body">{props.children}</div>
    </details>
  );
}
