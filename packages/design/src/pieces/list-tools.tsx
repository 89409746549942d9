import type { Words } from '@comity/words';
import { Button } from '../kit/button.tsx';
import { type Content, classNames, shown } from '../kit/content.ts';

export interface ViewLink {
  readonly content: Content;
  readonly href: string;
  readonly count?: number | undefined;
  readonly current?: boolean | undefined;
}

export interface ViewsProps {
  readonly words: Words;
  readonly items: readonly ViewLink[];
  readonly label?: string | undefined;
}

/** Views of one list: sub-navigation with counts. */
export function Views({ words, items, label }: ViewsProps) {
  return (
    <nav class="c-views" aria-label={label ?? words.t('list.views')}>
      <ul>
        {items.map((item) => (
          <li>
            <a href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.content} {item.count === undefined ? null : <b>{words.number(item.count)}</b>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export interface FilterField {
  readonly name: string;
  readonly label: Content;
  readonly value?: string | undefined;
  /** None: a line of text. */
  readonly options?: readonly { readonly value: string; readonly text: string }[] | undefined;
}

export interface FiltersProps {
  readonly words: Words;
  readonly action: string;
  readonly fields: readonly FilterField[];
  /** What the address carries besides: the view. */
  readonly keep?: Readonly<Record<string, string>> | undefined;
}

/** A GET form with a visible button; on a phone it folds, and is open where something is set. */
export function Filters({ words, action, fields, keep = {} }: FiltersProps) {
  const used = fields.some((field) => Boolean(field.value));
  return (
    <details class="c-filter-fold" open={used || undefined}>
      <summary>{words.t('list.filter')}</summary>
      <search>
        <form class="c-filters" method="get" action={action}>
          {Object.entries(keep).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          {fields.map((field) => (
            <FilterControl field={field} id={`filter-${field.name}`} />
          ))}
          <Button class="govuk-button--secondary c-button--small">{words.t('form.show')}</Button>
        </form>
      </search>
    </details>
  );
}

function FilterControl({ field, id }: { readonly field: FilterField; readonly id: string }) {
  return (
    <div>
      <label for={id}>{field.label}</label>
      {field.options ? (
        <select class="govuk-select" id={id} name={field.name}>
          {field.options.map((option) => (
            <option value={option.value} selected={option.value === field.value || undefined}>
              {option.text}
            </option>
          ))}
        </select>
      ) : (
        <input
          class="govuk-input"
          id={id}
          name={field.name}
          value={field.value}
          type="search"
          autocomplete="off"
        />
      )}
    </div>
  );
}

export interface StepItem {
  readonly content: Content;
  readonly state: 'done' | 'current' | 'ahead';
  /** Where a done step can be changed. */
  readonly href?: string | undefined;
}

/** The steps of the new request. */
export function Steps({
  words,
  items,
}: {
  readonly words: Words;
  readonly items: readonly StepItem[];
}) {
  return (
    <nav aria-label={words.t('form.steps')}>
      <ol class="c-steps">
        {items.map((item) => (
          <li
            class={classNames(item.state === 'done' && 'is-done')}
            aria-current={item.state === 'current' ? 'step' : undefined}
          >
            {item.href ? <a href={item.href}>{item.content}</a> : <span>{item.content}</span>}
            {item.state === 'done' ? (
              <span class="govuk-visually-hidden">{words.t('form.step-done')}</span>
            ) : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}

export interface TitleBarProps {
  readonly title: Content;
  readonly level?: 1 | 2 | undefined;
  readonly lead?: Content;
  /** At the end: the one primary button, or links. */
  readonly aside?: Content;
}

/** The title of a page with what it is about and its main action. */
export function TitleBar({ title, level = 1, lead, aside }: TitleBarProps) {
  const Heading = `h${level}` as 'h1';
  return (
    <div class="c-titlebar">
      <div>
        <Heading>{title}</Heading>
        {shown(lead) ? <p class="c-quiet c-small c-titlebar__lead">{lead}</p> : null}
      </div>
      {shown(aside) ? <div class="c-titlebar__aside">{aside}</div> : null}
    </div>
  );
}

/** What identifies a case, under its title: parties, measure, priority, basis, state of the log. */
export function CaseHead({ items }: { readonly items: readonly Content[] }) {
  return (
    <div class="c-casehead">
      {items.map((item) => (
        <div>{item}</div>
      ))}
    </div>
  );
}
