import { type Attributes, type Content, classNames, shown } from './content.ts';

export interface PageLink {
  readonly href: string;
  readonly content: Content;
  readonly label?: Content;
  readonly attributes?: Attributes | undefined;
}

export interface PageItem {
  readonly number?: string | number | undefined;
  readonly href?: string | undefined;
  /** "Page 3" for those who hear it. */
  readonly name?: string | undefined;
  readonly current?: boolean | undefined;
  readonly ellipsis?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface PaginationProps {
  readonly label: string;
  readonly previous?: PageLink | undefined;
  readonly next?: PageLink | undefined;
  readonly items?: readonly PageItem[] | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

const ARROWS = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
} as const;

/** The ways through a list that is longer than a page. */
export function Pagination(props: PaginationProps) {
  const block = !props.items && Boolean(props.next || props.previous);
  return (
    <nav
      class={classNames('govuk-pagination', block && 'govuk-pagination--block', props.class)}
      aria-label={props.label}
      {...props.attributes}
    >
      {props.previous ? <Step link={props.previous} type="prev" block={block} /> : null}
      {props.items ? (
        <ul class="govuk-pagination__list">
          {props.items.map((item) => (
            <Item item={item} />
          ))}
        </ul>
      ) : null}
      {props.next ? <Step link={props.next} type="next" block={block} /> : null}
    </nav>
  );
}

function Item({ item }: { readonly item: PageItem }) {
  return (
    <li
      class={classNames(
        'govuk-pagination__item',
        item.current && 'govuk-pagination__item--current',
        item.ellipsis && 'govuk-pagination__item--ellipsis',
      )}
    >
      {item.ellipsis ? (
        '⋯'
      ) : (
        <a
          class="govuk-link govuk-pagination__link"
          href={item.href ?? '#'}
          aria-label={item.name}
          aria-current={item.current ? 'page' : undefined}
          {...item.attributes}
        >
          {item.number}
        </a>
      )}
    </li>
  );
}

interface StepProps {
  readonly link: PageLink;
  readonly type: 'prev' | 'next';
  readonly block: boolean;
}

function Step({ link, type, block }: StepProps) {
  const decorated = block && !shown(link.label) && 'govuk-pagination__link-title--decorated';
  return (
    <div class={`govuk-pagination__${type}`}>
      <a class="govuk-link govuk-pagination__link" href={link.href} rel={type} {...link.attributes}>
        {block || type === 'prev' ? <Arrow type={type} /> : null}
        <span class={classNames('govuk-pagination__link-title', decorated)}>{link.content}</span>
        {shown(link.label) && block ? (
          <>
            <span class="govuk-visually-hidden">:</span>
            <span class="govuk-pagination__link-label">{link.label}</span>
          </>
        ) : null}
        {!block && type === 'next' ? <Arrow type={type} /> : null}
      </a>
    </div>
  );
}

function Arrow({ type }: { readonly type: 'prev' | 'next' }) {
  return (
    <svg
      class={`govuk-pagination__icon govuk-pagination__icon--${type}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={ARROWS[type]} />
    </svg>
  );
}
