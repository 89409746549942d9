import { type Fault, no } from '@comity/base';
import { namedState } from '@comity/law';
import type { CheckedAct, Offer } from '@comity/service';
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
import {
  ANEW_FIELD,
  asksToCheck,
  dropTyped,
  formPlace,
  keepAndShow,
  stoodForm,
} from '../unsent-form.ts';
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
  /** When that was typed and kept, not sent; null where nothing was. */
  readonly since: string | null;
  readonly faults?: readonly Fault[];
  readonly placeOf?: (path: string) => string;
}

function formPage(visit: OfficerVisit, way: Way, shown: Shown): Answer {
  const { words } = visit;
  const { places, posted, typed, since, faults = [], placeOf } = shown;
  const atField = (path: string) => (path === 'to' ? TO_FIELD : (placeOf?.(path) ?? path));
  const problems = inWords(words, faults, atField);
  const content = {
    title: words.t(`offer.title-${way}`),
    section: 'work',
    breadcrumbs: [{ content: words.t('work.title'), href: '/' }],
    body: <OfferPage {...{ visit, way, places, typed, posted, since, problems }} />,
  } as const;
  return pageWith(faults, content);
}

/** The offer as the form says it, and where each of its fields was typed. */
function offerOf(way: Way, places: Places, form: Fields) {
  const kind = WAYS[way];
  const { says } = describedKind(kind);
  const typed = typedOf(says, form);
  const { content, placeOf } = saidOf(says, typed);
  const to = places.addressee(form.one(TO_FIELD));
  const offer: Offer = {
    mark: form.one(MARK_FIELD).slice(0, 40),
    statement: {
      ...{ kind, content },
      to: { participant: to?.participant ?? '', authority: to?.id ?? '' },
    },
  };
  return { typed, placeOf, to, offer };
}

type AsTyped = ReturnType<typeof offerOf>;

/** What is wrong with it; else what would be signed. */
function checked(
  { service, session }: OfficerVisit,
  { to, offer }: Pick<AsTyped, 'to' | 'offer'>,
): ReturnType<OfficerVisit['service']['cases']['checkOffer']> {
  return to === undefined
    ? Promise.resolve(no([{ code: 'addressee-missing', at: 'to' }]))
    : service.cases.checkOffer(session, offer);
}

const open = (way: Way): OfficerScreen => ({
  name: way,
  access: 'officer',
  needs: 'cases.offer',
  method: 'GET',
  path: `/${way}`,
  sample: `/${way}`,
  async handle(visit) {
    const places = await placesOf(visit);
    const stood = await stoodForm(visit, formPlace(visit, null));
    const { fields: posted, since } = stood;
    // Behind its signature there is nothing to check any more.
    if (since === null && asksToCheck(visit)) return redirect('/');
    if (since === null) return formPage(visit, way, { places, posted, since, typed: START[way] });
    const asTyped = offerOf(way, places, posted);
    const { typed, placeOf, to } = asTyped;
    const shown = { places, posted, since, typed, placeOf };
    if (!stood.wrong && !asksToCheck(visit)) return formPage(visit, way, shown);
    const found = await checked(visit, asTyped);
    if (!found.ok) return formPage(visit, way, { ...shown, faults: found.error });
    if (to === undefined || !asksToCheck(visit)) return formPage(visit, way, shown);
    return checkPage(visit, { way, places, posted, to, act: found.value });
  },
});

interface ToCheck {
  readonly way: Way;
  readonly places: Places;
  readonly posted: Fields;
  readonly to: NonNullable<AsTyped['to']>;
  readonly act: CheckedAct;
}

/** Exactly what would be signed. */
function checkPage(visit: OfficerVisit, { way, places, posted, to, act }: ToCheck): Answer {
  const { words, service, session } = visit;
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
        act={act}
        warnings={inWords(words, act.warnings)}
        carried={carriedOf(posted)}
        formToken={visit.formToken}
      />
    ),
  });
}

const send = (way: Way): OfficerScreen => ({
  name: `${way}.send`,
  access: 'officer',
  needs: 'cases.offer',
  method: 'POST',
  path: `/${way}`,
  async handle(visit) {
    const { form, service, session } = visit;
    const place = formPlace(visit, null);
    if (form.has(ANEW_FIELD)) {
      await dropTyped(visit, place);
      return redirect(place.at);
    }
    if (['add', 'remove', 'change'].some((name) => form.has(name))) {
      return keepAndShow(visit, place, 'form');
    }
    const places = await placesOf(visit);
    const asTyped = offerOf(way, places, form);
    if (!form.has('confirmed')) {
      const found = await checked(visit, asTyped);
      return keepAndShow(visit, place, found.ok ? 'check' : 'wrong');
    }
    const done = await service.cases.offer(session, asTyped.offer);
    if (!done.ok) {
      const wrong = await keepAndShow(visit, place, 'wrong');
      // What only stating it finds is said here; what checking finds is said by the page itself.
      if (!(await checked(visit, asTyped)).ok) return wrong;
      const { typed, placeOf } = asTyped;
      const shown = { places, posted: form, since: null, typed, placeOf };
      return formPage(visit, way, { ...shown, faults: done.error });
    }
    await dropTyped(visit, place);
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
