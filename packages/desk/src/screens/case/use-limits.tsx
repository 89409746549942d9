import { bindsUse, USE_BOUND, type UseLimit } from '@comity/case';
import { Lines, Panel, Pinpoints, Said } from '@comity/design';
import type { Law } from '@comity/law';
import { type CaseView, maySay } from '@comity/service';
import { nameOf, theState, type Words } from '@comity/words';
import type { ComponentChildren, VNode } from 'preact';
import { actHref } from '../act/act-href.ts';
import { slugOf } from '../act/slugs.ts';
import { LawText } from '../law/law-text.tsx';
import { instrumentNamed } from '../law-names.ts';
import { said } from '../stated/text.tsx';

export interface UseLimitsProps {
  readonly words: Words;
  readonly law: Law;
  readonly view: CaseView;
}

/** What binds the use of what was handed over, by whom it was said or by which law, and the ways to lift it. */
export function UseLimits({ words, law, view }: UseLimitsProps): VNode | null {
  const { use } = view;
  if (use.limits.length + use.byLaw.length + use.toRead.length === 0) return null;
  const isBound = view.side === USE_BOUND;
  const state = theState(words, view.them.participantName);
  return (
    <Panel title={words.t('limits.title')} padded={false} class="c-panel--apart">
      <Lines
        items={[
          <span class="c-small c-quiet">
            {words.rich(isBound ? 'limits.lead-bound' : 'limits.lead-given', {
              state: <bdi>{state}</bdi>,
            })}
          </span>,
          ...use.limits.map((limit) => <BySide words={words} view={view} limit={limit} />),
          ...use.toRead.map((limit) => (
            <BySide words={words} view={view} limit={limit}>
              <div class="c-small">{words.t('limits.to-read')}</div>
            </BySide>
          )),
          ...use.byLaw.map((limit) => <ByLaw words={words} law={law} limit={limit} />),
          ...(bindsUse(use)
            ? isBound
              ? [
                  <span class="c-small">
                    {words.t(
                      bindsUse(use, 'what-was-requested')
                        ? 'limits.stops-export'
                        : 'limits.for-request',
                    )}
                  </span>,
                ]
              : []
            : [...use.limits, ...use.byLaw].some(({ lifted }) => lifted)
              ? [<span class="c-small">{words.t('limits.lifted')}</span>]
              : []),
          ...(isBound ? [<Ways words={words} view={view} />] : []),
        ]}
      />
    </Panel>
  );
}

interface BySideProps extends Omit<UseLimitsProps, 'law'> {
  readonly limit: UseLimit;
  readonly children?: ComponentChildren;
}

/** A limit in the words of the side that gave. */
function BySide({ words, view, limit, children }: BySideProps): VNode {
  const { act, sort, text, body } = limit;
  return (
    <div>
      <b>{nameOf(words, 'condition', sort) ?? sort}</b>
      <div>{text === null ? words.t(goneText(body)) : said(words, text)}</div>
      {children}
      <a class="govuk-link" href={`/cases/${view.caseId}#act-${numberOf(view, act)}`}>
        {words.t('limits.said-in')}
      </a>
    </div>
  );
}

interface ByLawProps {
  readonly words: Words;
  readonly law: Law;
  readonly limit: CaseView['use']['byLaw'][number];
}

/** A limit that an instrument sets by itself: in the words of the law data, which are shown as that. */
function ByLaw({ words, law, limit }: ByLawProps): VNode {
  return (
    <div>
      <b>{nameOf(words, 'limit-name', limit.code) ?? limit.code}</b>{' '}
      {limit.pinpoint === null ? null : <Pinpoints at={[limit.pinpoint]} />}
      <div class="c-small c-quiet">
        {words.rich('limits.by-law', {
          treaty: <Said>{instrumentNamed(words, law, limit.instrument)}</Said>,
        })}
      </div>
      <div>
        <LawText words={words}>{limit.text}</LawText>
      </div>
      <div class="c-small">
        {words.rich('shell.labelled', {
          label: words.t('limits.lift'),
          text: <LawText words={words}>{limit.lift}</LawText>,
        })}
      </div>
      {limit.binds === 'perhaps' ? <div class="c-small">{words.t('limits.weak')}</div> : null}
    </div>
  );
}

/** Why words of a limit cannot be shown: destroyed for good, or damaged or sealed here. */
export const goneText = (body: UseLimit['body']) =>
  body === 'erased' ? 'case.erased-text' : 'case.unreadable-text';

/** Its place in the order of the log, from 1. */
const numberOf = ({ state }: CaseView, act: string): number =>
  state.timeline.findIndex((item) => item.act === act) + 1;

/** The acts by which a limit is lifted, as far as they are open. */
function Ways({ words, view }: Omit<UseLimitsProps, 'law'>): VNode {
  const ways = [
    ['use-consent-asked', 'limits.ask'],
    ['use-notified', 'limits.notify'],
  ] as const;
  return (
    <ul class="govuk-list govuk-list--spaced">
      {ways
        .filter(([kind]) => maySay(view, kind))
        .map(([kind, key]) => (
          <li>
            <a class="govuk-link" href={actHref(view, slugOf(kind) ?? kind)}>
              {words.t(key)}
            </a>
          </li>
        ))}
    </ul>
  );
}
