import type { VNode } from 'preact';
import type { OfficerVisit, PageAnswer } from '../../http/screen.ts';

/** Seconds until a browser without scripts looks again, where its reader has asked for that. */
const REFRESH = 20;

const wants = ({ query }: OfficerVisit): boolean => query.one('renew') === 'yes';

/** A page that renews itself without scripts once its reader has asked for it, and not before. */
export const renewed = (visit: OfficerVisit): Pick<PageAnswer, 'refresh'> =>
  wants(visit) ? { refresh: REFRESH } : {};

/** For browsers without scripts: look again, and have it done again and again, or no more. */
export function Renewing({ visit, at }: { readonly visit: OfficerVisit; readonly at: string }) {
  const { words } = visit;
  const link = (href: string, text: string): VNode => (
    <a class="govuk-link" href={href}>
      {text}
    </a>
  );
  return (
    <noscript>
      <p class="c-again">
        {wants(visit)
          ? link(at, words.t('night.renew-stop'))
          : [
              link(at, words.t('night.again')),
              ' ',
              link(
                `${at}${at.includes('?') ? '&' : '?'}renew=yes`,
                words.t('night.renew', { seconds: REFRESH }),
              ),
            ]}
      </p>
    </noscript>
  );
}
