/** One node of the training network. */
export interface TrainingParticipant {
  readonly id: string;
  readonly alpha2: string;
  readonly name: string;
}

/** The training network: who takes part, in the order of their ports. */
export const trainingParticipants: readonly TrainingParticipant[] = [
  { id: 'JPN', alpha2: 'JP', name: 'Japan' },
  { id: 'USA', alpha2: 'US', name: 'United States of America' },
  { id: 'ISL', alpha2: 'IS', name: 'Iceland' },
  { id: 'EST', alpha2: 'EE', name: 'Estonia' },
];
