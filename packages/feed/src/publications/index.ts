import type { ContentOfFields } from '@comity/statements';
import type { PublicationStatement } from '../publication-statement.ts';
import { answers } from './answers.ts';
import { authorities } from './authorities.ts';
import { cover } from './cover.ts';
import { questions } from './questions.ts';
import { relays } from './relays.ts';

const KINDS = { ...authorities, ...answers, ...relays, ...cover, ...questions } as const;

/** The closed set of kinds that this version knows. */
export type PublicationKind = keyof typeof KINDS;

/** What a publication of one kind says. */
export type PublicationContent<Kind extends PublicationKind> = ContentOfFields<
  (typeof KINDS)[Kind]['says']
>;

/** All kinds. */
export const PUBLICATION_KINDS = Object.keys(KINDS) as readonly PublicationKind[];

/** Says whether this version knows a kind. */
export const isPublicationKind = (kind: string): kind is PublicationKind =>
  Object.hasOwn(KINDS, kind);

/** The description of a kind. */
export const describedPublication = (kind: PublicationKind): PublicationStatement => KINDS[kind];

/** The fields of a kind, with their types. */
export const publicationFields = <Kind extends PublicationKind>(
  kind: Kind,
): (typeof KINDS)[Kind]['says'] => KINDS[kind].says;
