import type { Rating } from '@/lib/domain/memory/memory-state';
import { type Later, retryPause } from '../delivery/retry';

/** A rating, or the taking back of one; the id makes sending it twice count once. */
export type Review =
  | { kind: 'rated'; id: string; factId: string; rating: Rating }
  | { kind: 'undone'; id: string; undoes: string };

/** What the server says after a review: when the card is due, and when after each rating then. */
export type Outcome = { factId: string; dueAt: string; next: Record<Rating, string> };

export type Delivery =
  | { kind: 'saved'; outcome: Outcome }
  | { kind: 'refused'; message: string }
  | { kind: 'signed-out' }
  | { kind: 'unreachable' };

export type OutboxState = {
  waiting: number;
  link: 'up' | 'down' | 'signed-out';
  /** Why the last review was not taken. */
  refused: string | null;
};

type Options = {
  keeper: { read(): Review[]; write(reviews: Review[]): void };
  send: (review: Review) => Promise<Delivery>;
  later: Later;
  onSaved: (outcome: Outcome) => void;
};

/** Brings reviews to the server in the order they were made, one at a time; they are kept until they arrive. */
export class ReviewOutbox {
  #options: Options;
  #state: OutboxState = { waiting: 0, link: 'up', refused: null };
  #reviews: Review[] = [];
  #underWay = false;
  #failures = 0;
  #retry: (() => void) | null = null;
  #listeners = new Set<() => void>();

  constructor(options: Options) {
    this.#options = options;
  }

  state = (): OutboxState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes up what an earlier visit could not send; the result names the facts whose rating is on its way. */
  restore(): ReadonlySet<string> {
    if (this.#reviews.length === 0) this.#reviews = this.#options.keeper.read();
    this.#show({});
    this.flush();
    const undone = new Set(this.#reviews.map((one) => (one.kind === 'undone' ? one.undoes : '')));
    return new Set(
      this.#reviews.flatMap((one) =>
        one.kind === 'rated' && !undone.has(one.id) ? one.factId : [],
      ),
    );
  }

  push(review: Review): void {
    this.#keep([...this.#reviews, review]);
    this.#show({ refused: null });
    void this.#deliver();
  }

  /** Tries again now. */
  flush(): void {
    this.#retry?.();
    this.#retry = null;
    void this.#deliver();
  }

  /** Stops the timer; what waits stays on the device. */
  stop(): void {
    this.#retry?.();
  }

  async #deliver(): Promise<void> {
    const [review] = this.#reviews;
    if (!review || this.#underWay || this.#state.link === 'signed-out') return;
    this.#underWay = true;
    const delivery = await this.#options.send(review);
    this.#underWay = false;
    this.#settle(delivery);
  }

  #settle(delivery: Delivery): void {
    switch (delivery.kind) {
      case 'saved':
        this.#failures = 0;
        this.#keep(this.#reviews.slice(1));
        this.#show({ link: 'up' });
        this.#options.onSaved(delivery.outcome);
        void this.#deliver();
        break;
      case 'refused':
        this.#keep(this.#reviews.slice(1));
        this.#show({ link: 'up', refused: delivery.message });
        void this.#deliver();
        break;
      case 'signed-out':
        this.#show({ link: 'signed-out' });
        break;
      case 'unreachable':
        this.#failures += 1;
        this.#retry?.();
        this.#retry = this.#options.later(retryPause(this.#failures), () => this.flush());
        this.#show({ link: 'down' });
        break;
    }
  }

  #keep(reviews: Review[]): void {
    this.#reviews = reviews;
    this.#options.keeper.write(reviews);
  }

  #show(change: Partial<OutboxState>): void {
    this.#state = { ...this.#state, ...change, waiting: this.#reviews.length };
    for (const listener of this.#listeners) listener();
  }
}
