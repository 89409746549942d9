import type { basis, ContentOf, offence, requestPart, target, ValueOf } from '@comity/statements';

/** What a `request-submitted` says. */
export type RequestContent = ContentOf<'request-submitted'>;
/** One measure asked for. */
export type RequestPart = ValueOf<typeof requestPart>;
/** What a measure is aimed at. */
export type Target = ValueOf<typeof target>;
/** One offence: a provision of an instrument, or another one described. */
export type Offence = ValueOf<typeof offence>;
/** An instrument (or way without treaty) relied on, with its provisions. */
export type Reliance = ValueOf<typeof basis>;
