import { type Attributes, type Content, classNames } from './content.ts';
import { Tag } from './tag.tsx';

export interface PhaseBannerProps {
  readonly tag: Content;
  readonly tagClass?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly children?: Content;
}

/** How far this node is to be relied upon. */
export function PhaseBanner(props: PhaseBannerProps) {
  return (
    <div
      class={classNames('govuk-phase-banner', 'govuk-width-container', props.class)}
      {...props.attributes}
    >
      <p class="govuk-phase-banner__content">
        <Tag class={classNames('govuk-phase-banner__content__tag', props.tagClass)}>
          {props.tag}
        </Tag>{' '}
        <span class="govuk-phase-banner__text">{props.children}</span>
      </p>
    </div>
  );
}
