import type { Words } from '@comity/words';
import type { Content } from '../kit/content.ts';
import { Icon } from '../pieces/icon.tsx';

/** Something that cannot wait until the officer looks at the list, and where it is. */
export interface PageAlert {
  readonly content: Content;
  readonly href: string;
}

export interface AlertsProps {
  readonly words: Words;
  readonly alerts: readonly PageAlert[];
  /** Whether something that rings calls whoever looks at the page. */
  readonly called: boolean;
}

/**
 * Emergencies that nobody has looked at yet, above every page, each leading to its case. The place
 * is there when it is empty, so that the script can fill it when a page is brought up to date.
 */
export function Alerts({ words, alerts, called }: AlertsProps) {
  return (
    <section class="c-alerts" aria-label={words.t('live.alerts')} data-called={called}>
      {alerts.map(({ content, href }) => (
        <a class="c-alerts__one" href={href}>
          <span class="c-wrap">
            <Icon name="late" /> <b>{words.t('night.emergency-capitals')}</b> <span>{content}</span>
          </span>
        </a>
      ))}
    </section>
  );
}
