import { spokenReference, withoutHiddenCharacters } from '@comity/base';
import type { SelectItem } from '@comity/design';
import type { Law } from '@comity/law';
import type { WorkRow } from '@comity/service';
import type { Words } from '@comity/words';
import { byName } from '../by-name.ts';
import { withTyped } from '../request/field-items.ts';
import type { Places } from './places.ts';

/** Participants of the network first, then every other jurisdiction, marked; each by name. */
export function stateItems(words: Words, places: Places, typed: string): readonly SelectItem[] {
  const network = places.network
    .map(({ participant }) => ({ code: participant, name: places.stateName(participant) }))
    .sort(byName(words))
    .map(({ code, name }) => ({ value: code, text: words.t('request.state', { code, name }) }));
  const outside = places.outside.map(({ code, name }) => ({
    value: code,
    text: words.t('request.no-node', { code, name }),
  }));
  const first = { value: '', text: words.t('request.choose') };
  return withTyped([first, ...network, ...outside], typed);
}

/** Authorities of the other participants, State by State. */
export const addresseesByState = (words: Words, places: Places): Places['addressees'] => {
  const order = byName(words);
  const stateOf = (participant: string) => ({ name: places.stateName(participant) });
  return places.addressees.toSorted((a, b) =>
    order(stateOf(a.participant), stateOf(b.participant)),
  );
};

/** Authorities of the other participants; those of the State chosen come first. */
export function authorityItems(
  words: Words,
  places: Places,
  { to, typed }: { readonly to: string; readonly typed: string },
): readonly SelectItem[] {
  const items = addresseesByState(words, places)
    .filter((one) => places.network.some(({ participant }) => participant === one.participant))
    .toSorted((a, b) => Number(b.participant === to) - Number(a.participant === to))
    .map(({ id, name, participant }) => ({ value: id, text: `${participant} ${name}` }));
  return withTyped([{ value: '', text: words.t('request.usual-authority') }, ...items], typed);
}

/** Cases of this authority, by the reference that people say. */
export function caseItems(
  words: Words,
  cases: readonly WorkRow[],
  typed: string,
): readonly SelectItem[] {
  const items = cases
    .filter(({ side }) => side === 'requesting')
    .map(({ caseId, reference, peer, title }) => ({
      value: caseId,
      text: words.t('request.earlier-item', {
        reference,
        state: peer,
        title: withoutHiddenCharacters(title),
      }),
    }));
  const all = [{ value: '', text: words.t('request.choose') }, ...items];
  if (typed === '' || all.some(({ value }) => value === typed)) return all;
  return [...all, { value: typed, text: spokenReference(typed) }];
}

/** Zones that a time is likely to be given in: proposals for a field that takes any. */
export function zoneItems(law: Law, places: Places): readonly string[] {
  const own = places.network.flatMap((entry) => entry.authorities.map(({ zone }) => zone));
  const all = law.data.jurisdictions.flatMap(({ zone }) => (zone === undefined ? [] : [zone]));
  return ['UTC', ...new Set([...own, ...all.toSorted()].filter((zone) => zone !== 'UTC'))];
}
