import { type Attributes, type Content, classNames, shown } from './content.ts';
import { Tag, type TagProps } from './tag.tsx';

export interface TaskItem {
  readonly title: Content;
  readonly titleClass?: string | undefined;
  readonly href?: string | undefined;
  readonly hint?: Content;
  /** Words; for the kit's tag give `tag` instead. */
  readonly status?: Content;
  readonly statusClass?: string | undefined;
  readonly tag?: (TagProps & { readonly content: Content }) | undefined;
  readonly class?: string | undefined;
}

export interface TaskListProps {
  readonly items: readonly (TaskItem | null)[];
  readonly idPrefix?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** What is still to be done before something can be sent. */
export function TaskList(props: TaskListProps) {
  const prefix = props.idPrefix || 'task-list';
  return (
    <ul class={classNames('govuk-task-list', props.class)} {...props.attributes}>
      {props.items.map((item, index) =>
        item ? <Task item={item} id={`${prefix}-${index + 1}`} /> : null,
      )}
    </ul>
  );
}

function Task({ item, id }: { readonly item: TaskItem; readonly id: string }) {
  const hint = shown(item.hint);
  const linked = item.href && 'govuk-task-list__item--with-link';
  return (
    <li class={classNames('govuk-task-list__item', linked, item.class)}>
      <div class="govuk-task-list__name-and-hint">
        {item.href ? (
          <a
            class={classNames('govuk-link govuk-task-list__link', item.titleClass)}
            href={item.href}
            aria-describedby={classNames(hint && `${id}-hint`, `${id}-status`)}
          >
            {item.title}
          </a>
        ) : (
          <div class={item.titleClass}>{item.title}</div>
        )}
        {hint ? (
          <div id={`${id}-hint`} class="govuk-task-list__hint">
            {item.hint}
          </div>
        ) : null}
      </div>
      <div class={classNames('govuk-task-list__status', item.statusClass)} id={`${id}-status`}>
        {item.tag ? <Tag {...item.tag}>{item.tag.content}</Tag> : item.status}
      </div>
    </li>
  );
}
