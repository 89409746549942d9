import { type Law, type LawDate, type Standing, standingOn } from '@comity/law';

/**
 * How a State stands on a day to each treaty under which its offices say that they serve: one may name
 * itself for a convention that binds nobody yet.
 *
 * @param provisions pinpoints, as offices publish them; an instrument that the law data lacks is left out
 */
export function treatiesServed(
  law: Law,
  of: { readonly provisions: readonly string[]; readonly state: string; readonly on: LawDate },
): readonly Standing[] {
  const ids = new Set(of.provisions.map((pinpoint) => pinpoint.split(':')[0] ?? ''));
  return [...ids].flatMap((id) => {
    const instrument = law.instruments.get(id);
    return instrument === undefined ? [] : [standingOn(law, instrument, of.state, of.on)];
  });
}
