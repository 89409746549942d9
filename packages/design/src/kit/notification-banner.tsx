import { type Attributes, type Content, classNames } from './content.ts';

export interface NotificationBannerProps {
  readonly title: Content;
  readonly titleId?: string | undefined;
  readonly headingLevel?: 1 | 2 | 3 | 4 | undefined;
  /** `success`: something was done just now. */
  readonly type?: string | undefined;
  readonly role?: string | undefined;
  readonly disableAutoFocus?: boolean | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
  /** A single sentence, set as the heading of the banner. */
  readonly text?: Content;
  readonly children?: Content;
}

/** What happened since the officer last looked, or what has just been done. */
export function NotificationBanner(props: NotificationBannerProps) {
  const success = props.type === 'success';
  const titleId = props.titleId || 'govuk-notification-banner-title';
  const Heading = `h${props.headingLevel || 2}` as 'h2';
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is always there, computed
    <div
      class={classNames(
        'govuk-notification-banner',
        success && 'govuk-notification-banner--success',
        props.class,
      )}
      role={(props.role || (success ? 'alert' : 'region')) as 'alert'}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={props.disableAutoFocus}
      {...props.attributes}
    >
      <div class="govuk-notification-banner__header">
        <Heading class="govuk-notification-banner__title" id={titleId}>
          {props.title}
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        {props.children ??
          (props.text ? <p class="govuk-notification-banner__heading">{props.text}</p> : null)}
      </div>
    </div>
  );
}
