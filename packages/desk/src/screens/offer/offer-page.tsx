import { Button, ButtonGroup, Columns, Panel, ProblemSummary, SelectField } from '@comity/design';
import { dayIn } from '@comity/law';
import { describedKind } from '@comity/statements';
import type { Spoken } from '@comity/words';
import type { VNode } from 'preact';
import type { Fields } from '../../http/form.ts';
import { FORM_TOKEN_FIELD, type OfficerVisit } from '../../http/screen.ts';
import { formAsker } from '../act/form-asker.ts';
import { treatyItems } from '../act/treaty-items.ts';
import type { Typed } from '../described/asker.ts';
import { Described } from '../described/described.tsx';
import { EnterButton } from '../described/enter-button.tsx';
import { addresseesByState } from '../new-request/choices.ts';
import type { Places } from '../new-request/places.ts';
import { TypedBefore } from '../typed-before.tsx';

/** Whom it goes to; and when the form was opened, so that a second click says nothing twice. */
export const TO_FIELD = 'to-authority';
export const MARK_FIELD = 'opened';

/** Offered under conditions first, or disclosed at once; by the last part of the address. */
export const WAYS = {
  offer: 'information-offered',
  disclose: 'information-disclosed',
} as const;
export type Way = keyof typeof WAYS;

export interface OfferPageProps {
  readonly visit: OfficerVisit;
  readonly way: Way;
  readonly places: Places;
  readonly typed: Typed;
  readonly posted: Fields;
  /** When that was typed and kept, not sent; null where nothing was. */
  readonly since: string | null;
  readonly problems: readonly Spoken[];
}

/** The form by which information goes out that nobody asked for. */
export function OfferPage(props: OfferPageProps): VNode {
  const { visit, way, places, typed, posted, since, problems } = props;
  const { words } = visit;
  const { says } = describedKind(WAYS[way]);
  const to = places.addressee(posted.one(TO_FIELD));
  const state = to === undefined ? words.t('offer.other-state') : places.stateName(to.participant);
  const form = { words, slug: WAYS[way], state };
  const { law, treatiesToInform } = visit.service.law;
  const between = { from: places.us, to: to?.participant ?? '' };
  const on = dayIn(visit.now, visit.session.officer.zone);
  return (
    <Columns side="end" label={words.t('offer.ways')} aside={<Ways visit={visit} way={way} />}>
      <ProblemSummary words={words} problems={problems} />
      <form method="post" action={`/${way}`} novalidate>
        <input type="hidden" name={FORM_TOKEN_FIELD} value={visit.formToken} />
        <input type="hidden" name={MARK_FIELD} value={posted.one(MARK_FIELD) || visit.now} />
        <EnterButton text={words.t('offer.check')} />
        <h1>{words.t(`offer.title-${way}`)}</h1>
        <p class="c-lead">{words.t(`offer.lead-${way}`)}</p>
        <TypedBefore words={words} since={since} zone={visit.session.officer.zone} />
        <SelectField
          words={words}
          problems={problems}
          name={TO_FIELD}
          label={words.t('offer.to')}
          hint={words.t('offer.to-hint')}
          value={posted.one(TO_FIELD)}
          items={[
            { value: '', text: words.t('request.choose') },
            ...addresseesByState(words, places).map(({ id, name, participant }) => ({
              value: id,
              text: `${participant} ${name}`,
            })),
          ]}
        />
        <Button name="change" value="yes" class="govuk-button--secondary">
          {words.t('offer.treaties')}
        </Button>
        <Described
          asker={{
            ...formAsker(form, problems),
            items: {
              under: (chosen) =>
                treatyItems({ words, law, treatiesToInform, ...between, on, typed: chosen }),
            },
          }}
          fields={says}
          path=""
          typed={typed}
        />
        <ButtonGroup>
          <Button preventDoubleClick>{words.t('offer.check')}</Button>
          <a class="govuk-link" href="/">
            {words.t('offer.cancel')}
          </a>
        </ButtonGroup>
      </form>
    </Columns>
  );
}

/** The two ways, and what each means. */
function Ways({ visit, way }: Pick<OfferPageProps, 'visit' | 'way'>): VNode {
  const { words } = visit;
  const other: Way = way === 'offer' ? 'disclose' : 'offer';
  return (
    <Panel title={words.t('offer.ways')}>
      <p>{words.t(`offer.means-${way}`)}</p>
      <p>
        <a class="govuk-link" href={`/${other}`}>
          {words.t(`offer.title-${other}`)}
        </a>
        <br />
        {words.t(`offer.means-${other}`)}
      </p>
    </Panel>
  );
}
