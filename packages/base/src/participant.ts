/**
 * A participant, as a regular expression without its anchors: a State by the three letters of
 * ISO 3166-1, or an organisation by 3 to 16 capital letters, figures and hyphens. Spec: `spec/README.md`.
 */
export const PARTICIPANT_FORM = '[A-Z][A-Z0-9-]{2,15}';

/** An authority, likewise: its participant, a full stop, a name in small letters. */
export const AUTHORITY_FORM = `${PARTICIPANT_FORM}\\.[a-z0-9]+(?:-[a-z0-9]+)*`;

const WHOLE = new RegExp(`^${PARTICIPANT_FORM}$`);

/** Whether a text has the form of a participant: `JPN`, `INTERPOL`. Whether there is one is not asked. */
export const isParticipant = (text: string): boolean => WHOLE.test(text);
