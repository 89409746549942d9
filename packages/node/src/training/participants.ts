/** One node of the training network. */
export interface TrainingParticipant {
  readonly id: string;
  readonly name: string;
}

/** The training network: who takes part, in the order of their ports. */
export const trainingParticipants: readonly TrainingParticipant[] = [
  { id: 'JPN', name: 'Japan' },
  { id: 'USA', name: 'United States of America' },
  { id: 'ISL', name: 'Iceland' },
  { id: 'EST', name: 'Estonia' },
];
