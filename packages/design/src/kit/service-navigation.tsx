import { type Attributes, type Content, classNames } from './content.ts';

export interface NavigationItem {
  readonly content?: Content;
  readonly href?: string | undefined;
  /** This page. */
  readonly current?: boolean | undefined;
  /** A part of the site to which this page belongs. */
  readonly active?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface ServiceNavigationProps {
  readonly navigation?: readonly (NavigationItem | null)[] | undefined;
  readonly navigationId?: string | undefined;
  readonly navigationLabel?: string | undefined;
  readonly navigationClass?: string | undefined;
  readonly serviceName?: Content;
  readonly serviceUrl?: string | undefined;
  /** What the landmark is called where it names the service. */
  readonly label?: string | undefined;
  /** Folds on a phone behind this word, where a script runs. */
  readonly menuText?: string | undefined;
  readonly menuLabel?: string | undefined;
  readonly collapse?: boolean | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** The parts of the desk. */
export function ServiceNavigation(props: ServiceNavigationProps) {
  const common = {
    class: classNames('govuk-service-navigation', props.class),
    'data-module': 'govuk-service-navigation',
    ...props.attributes,
  };
  const inner = (
    <div class="govuk-width-container">
      <div class="govuk-service-navigation__container">
        {props.serviceName ? <ServiceName {...props} /> : null}
        <Links {...props} />
      </div>
    </div>
  );
  return props.serviceName ? (
    <section aria-label={props.label} {...common}>
      {inner}
    </section>
  ) : (
    <div {...common}>{inner}</div>
  );
}

function ServiceName(props: ServiceNavigationProps) {
  return (
    <span class="govuk-service-navigation__service-name">
      {props.serviceUrl ? (
        <a href={props.serviceUrl} class="govuk-service-navigation__link">
          {props.serviceName}
        </a>
      ) : (
        <span class="govuk-service-navigation__text">{props.serviceName}</span>
      )}
    </span>
  );
}

function Links(props: ServiceNavigationProps) {
  const items = (props.navigation ?? []).filter((item) => item !== null);
  if (items.length === 0) return null;
  const id = props.navigationId || 'navigation';
  const menuLabel = props.menuLabel === props.menuText ? undefined : props.menuLabel;
  return (
    <nav
      aria-label={props.navigationLabel || props.menuText}
      class={classNames('govuk-service-navigation__wrapper', props.navigationClass)}
    >
      {(props.collapse ?? items.length > 1) ? (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: hidden until a script shows it
        <button
          type="button"
          class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
          aria-controls={id}
          aria-label={menuLabel}
          hidden
          aria-hidden="true"
        >
          {props.menuText}
        </button>
      ) : null}
      <ul class="govuk-service-navigation__list" id={id}>
        {items.map((item) => (
          <li
            class={classNames(
              'govuk-service-navigation__item',
              (item.active || item.current) && 'govuk-service-navigation__item--active',
            )}
          >
            <Item item={item} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Item({ item }: { readonly item: NavigationItem }) {
  const marked = item.active || item.current;
  const current = marked ? (item.current ? 'page' : 'true') : undefined;
  const content = marked ? (
    <strong class="govuk-service-navigation__active-fallback">{item.content}</strong>
  ) : (
    item.content
  );
  if (item.href) {
    return (
      <a
        class="govuk-service-navigation__link"
        href={item.href}
        aria-current={current}
        {...item.attributes}
      >
        {content}
      </a>
    );
  }
  if (!item.content) return null;
  return (
    <span class="govuk-service-navigation__text" aria-current={current}>
      {content}
    </span>
  );
}
