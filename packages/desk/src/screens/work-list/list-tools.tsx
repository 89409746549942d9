import { Button } from '@comity/design';
import { MEASURES } from '@comity/law';
import { type Colleague, LIST_ORDERS, type SavedView } from '@comity/service';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD, type OfficerVisit } from '../../http/screen.ts';
import { measureName } from '../case/measure-names.ts';
import { nameWithStandIn } from '../office/case-office-screens.tsx';
import { PlainLine } from '../plain-text.tsx';
import { keptQuery } from './filter.ts';

/** The controls by which the list is filtered. */
export function filterFields(
  visit: OfficerVisit,
  peers: readonly { readonly value: string; readonly text: string }[],
  colleagues: readonly Colleague[],
) {
  const { words, query } = visit;
  return [
    { name: 'q', label: words.t('work.words'), value: query.one('q') },
    {
      name: 'officer',
      label: words.t('office.officer'),
      value: query.one('officer'),
      options: [
        { value: '', text: words.t('office.everybody') },
        { value: 'mine', text: words.t('office.mine') },
        { value: 'nobody', text: words.t('office.nobody') },
        ...colleagues.map((one) => ({ value: one.id, text: nameWithStandIn(visit, one) })),
      ],
    },
    {
      name: 'state',
      label: words.t('work.state'),
      value: query.one('state'),
      options: [{ value: '', text: words.t('work.state-all') }, ...peers],
    },
    {
      name: 'measure',
      label: words.t('work.measure'),
      value: query.one('measure'),
      options: [
        { value: '', text: words.t('work.measure-all') },
        ...MEASURES.map((value) => ({ value, text: measureName(words, value) })),
      ],
    },
    {
      name: 'direction',
      label: words.t('work.direction'),
      value: query.one('direction'),
      options: [
        { value: '', text: words.t('work.direction-both') },
        { value: 'requesting', text: words.t('work.direction-ask') },
        { value: 'requested', text: words.t('work.direction-asked') },
      ],
    },
    {
      name: 'order',
      label: words.t('work.order'),
      value: query.one('order'),
      options: [
        { value: '', text: words.t('work.order-time') },
        ...LIST_ORDERS.map((value) => ({ value, text: words.t(`work.order-${value}`) })),
      ],
    },
  ];
}

/** The officer's own named views, and the way to keep the one that is shown. */
export function SavedViews({
  visit,
  saved,
}: {
  readonly visit: OfficerVisit;
  readonly saved: readonly SavedView[];
}): VNode | null {
  const { words, query } = visit;
  const kept = keptQuery(query);
  if (saved.length === 0 && kept === '') return null;
  return (
    <p class="c-small c-adders">
      {saved.length === 0 ? null : <span class="c-quiet">{words.t('office.views')}</span>}
      {saved.map((view) => (
        <a class="govuk-link" href={`/?${view.query}`}>
          <PlainLine text={view.name} />
        </a>
      ))}
      <a class="govuk-link" href={kept === '' ? '/views' : `/views?${kept}`}>
        {words.t(kept === '' ? 'office.manage-views' : 'office.keep-view')}
      </a>
    </p>
  );
}

/** What leaves the node from here, and the hand-over of a shift. */
export function TakeOut({ visit }: { readonly visit: OfficerVisit }): VNode {
  const { words, query, formToken } = visit;
  return (
    <div class="c-adders c-small">
      <a class="govuk-link" href="/shift">
        {words.t('office.shift-title')}
      </a>
      <form method="post" action="/office/list">
        <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
        {[...new URLSearchParams(keptQuery(query))].map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Button class="govuk-button--secondary c-button--small">
          {words.t('office.take-list')}
        </Button>
      </form>
      <form method="post" action="/office/dates">
        <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
        <Button class="govuk-button--secondary c-button--small">
          {words.t('office.take-dates')}
        </Button>
      </form>
    </div>
  );
}
