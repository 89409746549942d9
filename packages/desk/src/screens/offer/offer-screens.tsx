import type { Fault } from '@comity/base';
import { namedState } from '@comity/law';
import type { Offer } from '@comity/service';
import { describedKind } from '@comity/statements';
import type { Fields } from '../../http/form.ts';
import {
  type Answer,
  type OfficerScreen,
  type OfficerVisit,
  page,
  pageWith,
  redirect,
} from '../../http/screen.ts';
import { SignPage } from '../act/check-page.tsx';
import { carriedOf, saidOf, typedOf } from '../act/form-asker.ts';
import { inWords } from '../act/in-words.ts';
import type { Typed } from '../described/asker.ts';
import { type Places, placesOf } from '../new-request/places.ts';
import { MARK_FIELD, OfferPage, TO_FIELD, WAYS, type Way } from './offer-page.tsx';

/** What a form holds when it is opened: room for one condition. */
const START: Readonly<Record<Way, Typed>> = {
  offer: { conditions: [{}] },
  disclose: {},
};

interface Shown {
  readonly places: Places;
  readonly posted: Fields;
  readonly typed: Typed;
  readonly faults?: readonly Fault[];
  readonly placeOf?: (path: string) => string;
}

function formPage(visit: OfficerVisit, way: Way, shown: Shown): Answer {
  const { words } = visit;
  const { places, posted, typed, faults = [], placeOf } = shown;
  const atField = (path: string) => (path === 'to' ? TO_FIELD : (placeOf?.(path) ?? path));
  const problems = inWords(words, faults, atField);
  const content = {
    title: words.t(`offer.title-${way}`),
    section: 'work',
    breadcrumbs: [{ content: words.t('work.title'), href: '/' }],
    body: <OfferPage {...{ visit, way, places, typed, posted, problems }} />,
  } as const;
  return pageWith(faults, content);
}

const open = (way: Way): OfficerScreen => ({
  name: way,
  access: 'officer',
  needs: 'cases.offer',
  method: 'GET',
  path: `/${way}`,
  sample: `/${way}`,
  handle: async (visit) =>
    formPage(visit, way, {
      places: await placesOf(visit),
      posted: visit.query,
      typed: START[way],
    }),
});

const send = (way: Way): OfficerScreen => ({
  name: `${way}.send`,
  access: 'officer',
  needs: 'cases.offer',
  method: 'POST',
  path: `/${way}`,
  async handle(visit) {
    const { form, service, session } = visit;
    const places = await placesOf(visit);
    const kind = WAYS[way];
    const { says } = describedKind(kind);
    const typed = typedOf(says, form);
    const shown = { places, posted: form, typed };
    if (['add', 'remove', 'change'].some((name) => form.has(name))) {
      return formPage(visit, way, shown);
    }
    const { content, placeOf } = saidOf(says, typed);
    const to = places.addressee(form.one(TO_FIELD));
    const offer: Offer = {
      mark: form.one(MARK_FIELD).slice(0, 40),
      statement: {
        ...{ kind, content },
        to: { participant: to?.participant ?? '', authority: to?.id ?? '' },
      },
    };
    if (to === undefined) {
      return formPage(visit, way, { ...shown, faults: [{ code: 'addressee-missing', at: 'to' }] });
    }
    if (!form.has('confirmed')) {
      const checked = await service.cases.checkOffer(session, offer);
      if (!checked.ok) return formPage(visit, way, { ...shown, faults: checked.error, placeOf });
      const { words } = visit;
      return page({
        title: words.t('act.check-title'),
        section: 'work',
        breadcrumbs: [{ content: words.t('work.title'), href: '/' }],
        body: (
          <SignPage
            reader={{ words, law: service.law.law }}
            officer={session.officer}
            from={places.us}
            parts={null}
            to={{
              participant: to.participant,
              participantName: namedState(service.law.law, to.participant),
              authorityName: to.name,
            }}
            action={`/${way}`}
            cancel={{ href: '/', text: words.t('offer.cancel') }}
            act={checked.value}
            warnings={inWords(words, checked.value.warnings)}
            carried={carriedOf(form)}
            formToken={visit.formToken}
          />
        ),
      });
    }
    const done = await service.cases.offer(session, offer);
    if (!done.ok) return formPage(visit, way, { ...shown, faults: done.error, placeOf });
    // The policy may ask for a second person: then there is no case yet.
    const { proposal, caseId } = done.value;
    return redirect(
      proposal === null ? `/cases/${caseId}?done=${way}` : '/proposals?done=proposed',
    );
  },
});

/** Information that goes out unasked: offered under conditions, or disclosed at once. */
export const offerScreens: readonly OfficerScreen[] = (['offer', 'disclose'] as const).flatMap(
  (way) => [open(way), send(way)],
);
