import type { FactName } from '../rule-data.ts';
import { USUALLY_COERCIVE } from '../vocabulary.ts';
import type { Situation } from './situation.ts';

/** What is stated about a fact, directly or by what else was said; `undefined` = nothing. */
export function factStated(
  fact: FactName,
  situation: Situation,
): boolean | 'met' | 'unmet' | undefined {
  const { stated } = situation;
  switch (fact) {
    case 'dual-criminality':
      return stated.dualCriminality === 'unknown' ? undefined : stated.dualCriminality;
    case 'coercive':
      return stated.coercive ?? USUALLY_COERCIVE[situation.measure] ?? undefined;
    case 'de-minimis':
      return stated.deMinimis;
    case 'emergency':
      return stated.emergency ?? (situation.measure === 'emergency-mla' ? true : undefined);
    case 'person-national-of-requested':
      return stated.personNationalOf === undefined
        ? undefined
        : stated.personNationalOf === situation.requested;
    default:
      return stated.facts?.[fact];
  }
}

const WORDS: Readonly<Record<FactName, readonly [string, string]>> = {
  'dual-criminality': [
    'The conduct is an offence on both sides',
    'The conduct is no offence there',
  ],
  coercive: ['Execution takes coercive action', 'Execution takes no coercive action'],
  'de-minimis': ['The matter is trivial', 'The matter is not trivial'],
  'available-otherwise': [
    'The same help is to be had under another provision',
    'The same help is not to be had under another provision',
  ],
  'basic-concepts-conflict': [
    'Helping would conflict with the basic concepts of the legal system',
    'Nothing conflicts with the basic concepts of the legal system',
  ],
  'person-national-of-requested': [
    'The person is a national of the requested State',
    'The person is no national of the requested State',
  ],
  'requested-has-jurisdiction': [
    'The requested State has jurisdiction itself',
    'The requested State has no jurisdiction itself',
  ],
  emergency: ['Life or safety is in imminent danger', 'It is no emergency'],
  transnational: ['The case crosses borders', 'The case does not cross borders'],
  'organized-criminal-group': [
    'Three or more acted together for gain',
    'No group of three or more is suspected',
  ],
  fiscal: ['The offence also concerns tax', 'The offence does not concern tax'],
  'only-fiscal': ['The offence concerns tax only', 'The offence is not one of tax alone'],
  'offence-by-computer': [
    'The offence was committed by means of a computer system',
    'The offence was not committed by means of a computer system',
  ],
  'prosecution-asked-for': [
    'The requesting State asks for prosecution in place of surrender',
    'The requesting State has not asked for prosecution',
  ],
  urgent: ['The request is urgent', 'The request is not urgent'],
  'consent-of-person': ['The person consents', 'The person does not consent'],
  'convention-as-basis': [
    'The requested State takes the convention as the basis of extradition, or needs no treaty',
    'The requested State needs a treaty and does not take the convention for one',
  ],
  'capital-offence': ['The offence carries the death penalty', 'No death penalty is in question'],
};

/** A stated fact in words. */
export const factWord = (fact: FactName, value: boolean | 'met' | 'unmet'): string =>
  `${WORDS[fact][value === true || value === 'met' ? 0 : 1]}.`;
