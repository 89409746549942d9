import { type Content, classNames, shown } from '../kit/content.ts';
import { Icon } from './icon.tsx';
import { Pinpoints } from './pinpoint.tsx';
import { Status, type StatusKind } from './status.tsx';

export interface GroundProps {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly type?: 'checkbox' | 'radio' | undefined;
  readonly checked?: boolean | undefined;
  readonly title: Content;
  /** What it takes. */
  readonly text?: Content;
  readonly status: { readonly kind: StatusKind; readonly word: Content };
  readonly pinpoints?: readonly string[] | undefined;
  /** Fields that belong to this ground: with a script they stand once it is chosen, without one always. */
  readonly children?: Content;
}

/** A ground one may choose, with its standing and its rule. */
export function Ground(props: GroundProps) {
  const described = shown(props.text) ? `${props.id}-text` : undefined;
  const more = shown(props.children) ? `conditional-${props.id}` : undefined;
  const kind = props.type === 'radio' ? 'radios' : 'checkboxes';
  return (
    <div class="c-ground">
      <input
        class={classNames('c-tick', props.type === 'radio' && 'c-tick--one')}
        type={props.type ?? 'checkbox'}
        id={props.id}
        name={props.name}
        value={props.value}
        checked={props.checked || undefined}
        data-aria-controls={more}
        aria-describedby={described}
      />
      <div>
        <label for={props.id}>{props.title}</label>
        {shown(props.text) ? <p id={described}>{props.text}</p> : null}
        {more === undefined ? null : (
          <div
            class={classNames(
              'c-ground__more',
              !props.checked && `govuk-${kind}__conditional--hidden`,
            )}
            id={more}
          >
            {props.children}
          </div>
        )}
      </div>
      <div class="c-ground__basis">
        <Status kind={props.status.kind}>{props.status.word}</Status>
        <div class="c-small">
          <Pinpoints at={props.pinpoints} />
        </div>
      </div>
    </div>
  );
}

export interface NeverItem {
  readonly title: Content;
  readonly reason: Content;
  readonly pinpoints?: readonly string[] | undefined;
}

export interface NeverListProps {
  readonly items: readonly NeverItem[];
  /** `never`: the law excludes it; `closed`: it is not there in this case. */
  readonly kind: 'never' | 'closed';
}

/** Grounds that one may not choose, each with the reason. */
export function NeverList({ items, kind }: NeverListProps) {
  return (
    <ul class="c-list">
      {items.map((item) => (
        <li class="c-never">
          <Icon name={kind} />
          <span>
            <b>{item.title}.</b> {item.reason}
          </span>
          <span>
            <Pinpoints at={item.pinpoints} />
          </span>
        </li>
      ))}
    </ul>
  );
}

export interface DutyProps {
  readonly title: Content;
  readonly text: Content;
  readonly pinpoints?: readonly string[] | undefined;
  /** `first`: something that helps if done first; `duty`: the law asks for it. */
  readonly kind?: 'duty' | 'first' | undefined;
  readonly children?: Content;
}

/** A duty that comes before the decision: "Consult first". */
export function Duty(props: DutyProps) {
  return (
    <section class={classNames('c-duty', props.kind === 'first' && 'c-duty--first')}>
      <h2>{props.title}</h2>
      <p class="c-small">
        {props.text} <Pinpoints at={props.pinpoints} />
      </p>
      {props.children}
    </section>
  );
}
