/** The two sides of a case: who asks and who is asked. */
export type Side = 'requesting' | 'requested';

export const SIDES: readonly Side[] = ['requesting', 'requested'];

/** @returns the side across the border. */
export const otherSide = (side: Side): Side => (side === 'requesting' ? 'requested' : 'requesting');
