/** How often a server that ended by itself is started again. */

const PATIENCE = 4;
const WINDOW_MS = 3 * 60 * 1000;

/** A server that ends more than four times in three minutes would do so for ever. */
export class Restarts {
  #ends: number[] = [];

  /** Whether the server that ended at `now`, in milliseconds, is to be started again. */
  allow(now: number): boolean {
    this.#ends = [...this.#ends.filter((end) => now - end < WINDOW_MS), now];
    return this.#ends.length <= PATIENCE;
  }

  /** The user started it: what was, counts no more. */
  forget(): void {
    this.#ends = [];
  }
}
