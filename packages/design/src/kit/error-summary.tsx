import { type Attributes, type Content, classNames, shown } from './content.ts';

export interface ErrorSummaryItem {
  readonly content: Content;
  /** The field it is about: `#facts.conduct`. */
  readonly href?: string | undefined;
  readonly attributes?: Attributes | undefined;
  /** What stands beside the link: the pinpoint. */
  readonly beside?: Content;
}

export interface ErrorSummaryProps {
  readonly title: Content;
  readonly description?: Content;
  readonly items?: readonly ErrorSummaryItem[] | undefined;
  readonly disableAutoFocus?: boolean | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** What keeps a form from going on, at the top of the page. */
export function ErrorSummary(props: ErrorSummaryProps) {
  const items = props.items ?? [];
  return (
    <div
      class={classNames('govuk-error-summary', props.class)}
      data-disable-auto-focus={props.disableAutoFocus}
      {...props.attributes}
      data-module="govuk-error-summary"
    >
      <div role="alert">
        <h2 class="govuk-error-summary__title">{props.title}</h2>
        <div class="govuk-error-summary__body">
          {shown(props.description) ? <p>{props.description}</p> : null}
          {items.length > 0 ? (
            <ul class="govuk-list govuk-error-summary__list">
              {items.map((item) => (
                <li>
                  {item.href ? (
                    <a href={item.href} {...item.attributes}>
                      {item.content}
                    </a>
                  ) : (
                    item.content
                  )}
                  {shown(item.beside) ? <> {item.beside}</> : null}
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      </div>
    </div>
  );
}
