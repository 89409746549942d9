/**
 * The provisions behind what is said in a case, what is to be done, or what is due; and behind what is
 * said to whoever asks in an emergency.
 */
export interface ActProvision {
  /** Id of the instrument relied on. */
  readonly instrument: string;
  readonly of: 'act' | 'move' | 'due' | 'emergency';
  /** Kind of act, or code of the move, of the date or of what is said. */
  readonly code: string;
  readonly pinpoints: readonly string[];
  /** Measures that they are about; all where none is named. */
  readonly measures?: readonly string[] | undefined;
  /** Provision of a field of the act's content. */
  readonly fields: Readonly<Record<string, string>>;
}
