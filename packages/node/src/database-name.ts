/** The database of a participant's node; its roles are named after it. */
export const databaseName = (participant: string): string => `comity_${participant.toLowerCase()}`;
