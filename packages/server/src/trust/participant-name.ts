import type { NamedState } from '@comity/base';
import { namedState } from '@comity/law';
import type { NodeParts } from '../node-parts.ts';

/**
 * What a participant is called: by the law data's list of jurisdictions, else, as an organisation has
 * no place there, by what its newest key statement calls its first authority.
 */
export function participantName(
  { law, trust, participant }: Pick<NodeParts, 'law' | 'trust' | 'participant'>,
  id: string,
): NamedState {
  const inLaw = namedState(law, id);
  if (law.jurisdictions.has(id)) return inLaw;
  if (id === participant.id) return { ...inLaw, name: participant.name };
  return calledBy(inLaw, trust.current().get(id)?.statements.at(-1)?.statement.authorities);
}

/**
 * An organisation as its own key statement calls it, with its code: whoever calls itself by the name of
 * a State is not taken for it in a sentence that says names alone.
 */
export const calledBy = (
  named: NamedState,
  [first]: readonly { readonly name: string }[] = [],
): NamedState => (first === undefined ? named : { ...named, name: `${first.name} (${named.id})` });
