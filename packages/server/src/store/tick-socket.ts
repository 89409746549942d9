import { Socket } from 'node:net';

/**
 * A socket that sends what is written in one turn of the event loop as one piece: statements that
 * travel together cost the system, here and at the server, one message instead of one each. The
 * driver corks and uncorks around each statement; the last uncork is left to the end of the turn.
 */
class TickSocket extends Socket {
  #waits = false;

  override cork(): void {
    super.cork();
    if (this.#waits) return;
    this.#waits = true;
    super.cork();
    process.nextTick(() => {
      this.#waits = false;
      super.uncork();
    });
  }
}

/** Makes the socket of one connection to the database, not yet connected. */
export const tickSocket = (): Socket => new TickSocket();
