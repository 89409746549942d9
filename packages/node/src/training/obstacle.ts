/** What keeps the training network from starting: one sentence with a way out, no stack. */
export class Obstacle extends Error {
  override readonly name = 'Obstacle';
}
