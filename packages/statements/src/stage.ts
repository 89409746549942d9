/**
 * Where one part of a request stands, from first to last. The requested side moves it, save that
 * the requesting side withdraws. `preserved` is an answer with a live object: the data is kept.
 * `declined` is information that was offered and not wanted.
 */
export const STAGES = [
  'asked',
  'conditional',
  'postponed',
  'admitted',
  'in-execution',
  'answered-in-part',
  'preserved',
  'answered',
  'nothing-found',
  'impossible',
  'refused',
  'declined',
  'withdrawn',
] as const;
export type Stage = (typeof STAGES)[number];

/** Stages in which the requested side still owes something; the one that waits most comes first. */
export const OPEN_STAGES: readonly Stage[] = [
  'asked',
  'conditional',
  'postponed',
  'admitted',
  'in-execution',
  'answered-in-part',
];

export const isOpen = (stage: Stage): boolean => OPEN_STAGES.includes(stage);
