import { type Attributes, type Content, classNames, shown } from './content.ts';

export interface RowAction {
  readonly href: string;
  readonly content: Content;
  /** What it acts on, for those who hear the link alone. */
  readonly hidden?: Content | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface SummaryRow {
  readonly key: Content;
  readonly value: Content;
  readonly keyClass?: string | undefined;
  readonly valueClass?: string | undefined;
  readonly class?: string | undefined;
  readonly actions?: readonly RowAction[] | undefined;
  readonly actionsClass?: string | undefined;
}

export interface SummaryCard {
  readonly title?: Content;
  readonly titleClass?: string | undefined;
  readonly headingLevel?: 1 | 2 | 3 | 4 | undefined;
  readonly actions?: readonly RowAction[] | undefined;
  readonly actionsClass?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface SummaryListProps {
  readonly rows: readonly (SummaryRow | null)[];
  readonly card?: SummaryCard | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** What was given, row by row, with a way to change it. */
export function SummaryList(props: SummaryListProps) {
  const anyActions = props.rows.some((row) => (row?.actions?.length ?? 0) > 0);
  const list = (
    <dl class={classNames('govuk-summary-list', props.class)} {...props.attributes}>
      {props.rows.map((row) =>
        row ? <Row row={row} anyActions={anyActions} cardTitle={props.card?.title} /> : null,
      )}
    </dl>
  );
  return props.card ? <Card card={props.card}>{list}</Card> : list;
}

interface RowProps {
  readonly row: SummaryRow;
  readonly anyActions: boolean;
  readonly cardTitle: Content;
}

function Row({ row, anyActions, cardTitle }: RowProps) {
  const actions = row.actions ?? [];
  const bare = anyActions && !row.actions && 'govuk-summary-list__row--no-actions';
  return (
    <div class={classNames('govuk-summary-list__row', bare, row.class)}>
      <dt class={classNames('govuk-summary-list__key', row.keyClass)}>{row.key}</dt>
      <dd class={classNames('govuk-summary-list__value', row.valueClass)}>{row.value}</dd>
      {actions.length > 0 ? (
        <dd class={classNames('govuk-summary-list__actions', row.actionsClass)}>
          {actions.length === 1 ? (
            <Action action={actions[0]} cardTitle={cardTitle} />
          ) : (
            <ul class="govuk-summary-list__actions-list">
              {actions.map((action) => (
                <li class="govuk-summary-list__actions-list-item">
                  <Action action={action} cardTitle={cardTitle} />
                </li>
              ))}
            </ul>
          )}
        </dd>
      ) : null}
    </div>
  );
}

interface ActionProps {
  readonly action: RowAction | undefined;
  readonly cardTitle: Content;
}

function Action({ action, cardTitle }: ActionProps) {
  if (!action) return null;
  return (
    <a class={classNames('govuk-link', action.class)} href={action.href} {...action.attributes}>
      {action.content}
      {action.hidden || shown(cardTitle) ? (
        <span class="govuk-visually-hidden">
          {action.hidden ? <> {action.hidden}</> : null}
          {shown(cardTitle) ? <> ({cardTitle})</> : null}
        </span>
      ) : null}
    </a>
  );
}

function Card({ card, children }: { readonly card: SummaryCard; readonly children?: Content }) {
  const Heading = `h${card.headingLevel || 2}` as 'h2';
  const actions = card.actions ?? [];
  const actionsClass = classNames('govuk-summary-card__actions', card.actionsClass);
  return (
    <div class={classNames('govuk-summary-card', card.class)} {...card.attributes}>
      <div class="govuk-summary-card__title-wrapper">
        {shown(card.title) ? (
          <Heading class={classNames('govuk-summary-card__title', card.titleClass)}>
            {card.title}
          </Heading>
        ) : null}
        {actions.length === 1 ? (
          <div class={actionsClass}>
            <Action action={actions[0]} cardTitle={card.title} />
          </div>
        ) : null}
        {actions.length > 1 ? (
          <ul class={actionsClass}>
            {actions.map((action) => (
              <li class="govuk-summary-card__action">
                <Action action={action} cardTitle={card.title} />
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <div class="govuk-summary-card__content">{children}</div>
    </div>
  );
}
