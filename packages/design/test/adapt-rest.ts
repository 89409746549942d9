import { type ComponentChildren, h } from 'preact';
import {
  Breadcrumbs,
  Button,
  Details,
  ErrorMessage,
  ErrorSummary,
  Hint,
  InsetText,
  Label,
  NotificationBanner,
  Pagination,
  type RowAction,
  ServiceNavigation,
  SkipLink,
  SummaryList,
  Table,
  Tag,
  TaskList,
  WarningText,
} from '../src/index.ts';
import type { Item, Options, Part, Row } from './macro-options.ts';
import { content, raw } from './raw.ts';

const common = (o: Part) => ({ class: o.classes, attributes: o.attributes });

const title = (o: Options) => content({ html: o.titleHtml, text: o.titleText });

const actions = (items: readonly Item[] | undefined): RowAction[] | undefined =>
  items?.map((item) => ({
    href: item.href ?? '',
    content: content(item),
    hidden: item.visuallyHiddenText || undefined,
    ...common(item),
  }));

const cells = (items: readonly Item[]) =>
  items.map((item) => ({ ...item, content: content(item), class: item.classes }));

const step = (link: Part | undefined, word: string) =>
  link?.href
    ? {
        href: link.href,
        content: content(link) ?? raw(`${word}<span class="govuk-visually-hidden"> page</span>`),
        label: link.labelText,
        attributes: link.attributes,
      }
    : undefined;

function banner(o: Options): ComponentChildren {
  const success = o.type === ('success' as string);
  return h(
    NotificationBanner,
    {
      title: title(o) ?? (success ? 'Success' : 'Important'),
      titleId: o.titleId,
      headingLevel: o.titleHeadingLevel,
      type: o.type,
      role: o.role,
      disableAutoFocus: o.disableAutoFocus,
      text: o.text,
      ...common(o),
    },
    content({ html: o.html }),
  );
}

function summary(o: Options): ComponentChildren {
  const rows = o.rows as unknown as readonly (Row | null)[];
  const { card } = o;
  return h(SummaryList, {
    rows: rows.map((row) =>
      row
        ? {
            key: content(row.key),
            value: content(row.value),
            keyClass: row.key.classes,
            valueClass: row.value.classes,
            class: row.classes,
            actions: actions(row.actions?.items),
            actionsClass: row.actions?.classes,
          }
        : null,
    ),
    card: card && {
      title: content(card.title),
      titleClass: card.title?.classes,
      headingLevel: card.title?.headingLevel,
      actions: actions(card.actions?.items),
      actionsClass: card.actions?.classes,
      ...common(card),
    },
    ...common(o),
  });
}

const tasks = (o: Options) =>
  o.items.map((item) =>
    item
      ? {
          title: content(item.title),
          titleClass: item.title?.classes,
          href: item.href,
          hint: content(item.hint),
          status: content(item.status),
          statusClass: item.status?.classes,
          tag: item.status?.tag && {
            content: content(item.status.tag),
            ...common(item.status.tag),
          },
          class: item.classes,
        }
      : null,
  );

function navigation(o: Options): ComponentChildren {
  return h(ServiceNavigation, {
    navigation: o.navigation?.map((item) => (item ? { ...item, content: content(item) } : null)),
    navigationId: o.navigationId,
    navigationLabel: o.navigationLabel,
    navigationClass: o.navigationClasses,
    serviceName: o.serviceName,
    serviceUrl: o.serviceUrl,
    label: o.ariaLabel ?? 'Service information',
    menuText: o.menuButtonText ?? 'Menu',
    menuLabel: o.menuButtonLabel,
    collapse: o.collapseNavigationOnMobile,
    ...common(o),
  });
}

/** Everything but the form controls: macro options to components of ours. */
export const REST: Readonly<Record<string, (o: Options) => ComponentChildren>> = {
  breadcrumbs: (o) =>
    h(Breadcrumbs, {
      items: o.items.flatMap((item) => (item ? [{ ...item, content: content(item) }] : [])),
      label: (o as { labelText?: string }).labelText ?? 'Breadcrumb',
      collapseOnMobile: o.collapseOnMobile,
      ...common(o),
    }),
  button: (o) =>
    h(
      Button,
      {
        href: o.href,
        type: o.type,
        name: o.name,
        value: o.value,
        id: o.id,
        disabled: o.disabled,
        start: o.isStartButton,
        preventDoubleClick: o.preventDoubleClick,
        ...common(o),
      },
      o.html && o.isStartButton ? raw(`<span>${o.html}</span>`) : content(o),
    ),
  details: (o) =>
    h(
      Details,
      {
        summary: content({ html: o.summaryHtml, text: o.summaryText }),
        id: o.id,
        open: o.open,
        ...common(o),
      },
      content(o),
    ),
  'error-message': (o) => {
    const word = (o as Part).visuallyHiddenText;
    return h(
      ErrorMessage,
      { id: o.id, word: word === false ? undefined : (word ?? 'Error'), ...common(o) },
      content(o),
    );
  },
  'error-summary': (o) =>
    h(ErrorSummary, {
      title: title(o),
      description: content({ html: o.descriptionHtml, text: o.descriptionText }),
      items: o.errorList?.map((item) => ({ ...item, content: content(item) })),
      disableAutoFocus: o.disableAutoFocus,
      ...common(o),
    }),
  hint: (o) => h(Hint, { id: o.id, ...common(o) }, content(o)),
  'inset-text': (o) => h(InsetText, { id: o.id, ...common(o) }, content(o)),
  label: (o) => h(Label, { for: o.for, pageHeading: o.isPageHeading, ...common(o) }, content(o)),
  'notification-banner': banner,
  pagination: (o) =>
    h(Pagination, {
      label: o.landmarkLabel ?? 'Pagination',
      previous: step(o.previous, 'Previous'),
      next: step(o.next, 'Next'),
      items: o.items
        ?.filter((item) => item && Object.keys(item).length > 0)
        .map((item) => ({ ...item, name: item?.visuallyHiddenText || `Page ${item?.number}` })),
      ...common(o),
    }),
  'service-navigation': navigation,
  'skip-link': (o) => h(SkipLink, { href: o.href, ...common(o) }, content(o)),
  'summary-list': summary,
  table: (o) =>
    h(Table, {
      caption: o.caption,
      captionClass: o.captionClasses,
      head: o.head && cells(o.head),
      rows: (o.rows as unknown as readonly (readonly Item[] | null)[]).map((row) =>
        row ? cells(row) : null,
      ),
      firstCellIsHeader: o.firstCellIsHeader,
      ...common(o),
    }),
  tag: (o) => h(Tag, common(o), content(o)),
  'task-list': (o) => h(TaskList, { items: tasks(o), idPrefix: o.idPrefix, ...common(o) }),
  'warning-text': (o) =>
    h(WarningText, { word: o.iconFallbackText || 'Warning', ...common(o) }, content(o)),
};
