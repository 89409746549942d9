import { type Attributes, type Content, classNames } from './content.ts';

export interface TableCell {
  readonly content?: Content;
  /** `numeric` sets figures under each other. */
  readonly format?: string | undefined;
  readonly class?: string | undefined;
  readonly colspan?: number | undefined;
  readonly rowspan?: number | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface TableProps {
  readonly caption?: Content;
  readonly captionClass?: string | undefined;
  readonly head?: readonly TableCell[] | undefined;
  readonly rows: readonly (readonly TableCell[] | null)[];
  readonly firstCellIsHeader?: boolean | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** Figures and facts to compare. */
export function Table(props: TableProps) {
  return (
    <table class={classNames('govuk-table', props.class)} {...props.attributes}>
      {props.caption ? (
        <caption class={classNames('govuk-table__caption', props.captionClass)}>
          {props.caption}
        </caption>
      ) : null}
      {props.head ? (
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {props.head.map((cell) => (
              <Header cell={cell} scope="col" />
            ))}
          </tr>
        </thead>
      ) : null}
      <tbody class="govuk-table__body">
        {props.rows.map((row) =>
          row ? (
            <tr class="govuk-table__row">
              {row.map((cell, index) =>
                index === 0 && props.firstCellIsHeader ? (
                  <Header cell={cell} scope="row" />
                ) : (
                  <td {...cellAttributes('govuk-table__cell', cell)}>{cell.content}</td>
                ),
              )}
            </tr>
          ) : null,
        )}
      </tbody>
    </table>
  );
}

function Header({ cell, scope }: { readonly cell: TableCell; readonly scope: 'col' | 'row' }) {
  return (
    <th scope={scope} {...cellAttributes('govuk-table__header', cell)}>
      {cell.content}
    </th>
  );
}

function cellAttributes(name: string, cell: TableCell) {
  return {
    class: classNames(name, cell.format && `${name}--${cell.format}`, cell.class),
    colspan: cell.colspan,
    rowspan: cell.rowspan,
    ...cell.attributes,
  };
}
