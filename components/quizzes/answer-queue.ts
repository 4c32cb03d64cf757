import type { Response } from '@/lib/domain/grading/response';
import { type Later, retryPause } from '../delivery/retry';

/** An answer on its way to the server. */
export type Answer = { questionId: string; sequence: number; response: Response };

/** What became of an answer that was sent. `stale` names the sequence that the server has. */
export type Delivery =
  | { kind: 'saved' }
  | { kind: 'stale'; sequence: number }
  | { kind: 'closed'; message: string }
  | { kind: 'refused'; message: string }
  | { kind: 'signed-out' }
  | { kind: 'unreachable' };

/** Where answers wait when the tab is lost. */
export type Keeper = {
  read(questionId: string): Answer | null;
  write(questionId: string, answer: Answer | null): void;
};

/** What the page shows. `answers` holds the newest answer of each question, saved or not. */
export type QueueState = {
  answers: Record<string, Response>;
  waiting: number;
  link: 'up' | 'down' | 'signed-out';
  /** Why no more answers are taken. */
  closed: string | null;
  /** Why the last answer was not taken. */
  refused: string | null;
};

type Options = {
  /** What the server had when the page was made. */
  saved: { id: string; response: Response | null; sequence: number }[];
  keeper: Keeper;
  send: (answer: Answer) => Promise<Delivery>;
  later: Later;
};

type Waiting = Answer & { sent: boolean };

/**
 * Brings every answer to the server at least once, the newest of each question last. An answer is kept
 * on the device until it is acknowledged; one request per question is under way; an answer that was not
 * yet sent is replaced by a newer one.
 */
export class AnswerQueue {
  #state: QueueState;
  #options: Options;
  #highest = new Map<string, number>();
  #waiting = new Map<string, Waiting>();
  #underWay = new Set<string>();
  #pauses = new Map<string, () => void>();
  #failures = 0;
  #retry: (() => void) | null = null;
  #listeners = new Set<() => void>();

  constructor(options: Options) {
    this.#options = options;
    const answers: QueueState['answers'] = {};
    for (const { id, response, sequence } of options.saved) {
      this.#highest.set(id, sequence);
      if (response) answers[id] = response;
    }
    this.#state = { answers, waiting: 0, link: 'up', closed: null, refused: null };
  }

  state = (): QueueState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes up answers that an earlier visit could not send, unless the server has newer ones. */
  restore(): void {
    const answers = { ...this.#state.answers };
    for (const [questionId, highest] of this.#highest) {
      const kept = this.#options.keeper.read(questionId);
      if (!kept || this.#waiting.has(questionId)) continue;
      if (kept.sequence <= highest) {
        this.#options.keeper.write(questionId, null);
        continue;
      }
      this.#highest.set(questionId, kept.sequence);
      this.#waiting.set(questionId, { ...kept, sent: true });
      answers[questionId] = kept.response;
    }
    this.#show({ answers });
    this.flush();
  }

  /** Takes an answer, to be sent after a pause in which it may still change. */
  put(questionId: string, response: Response, pauseMs = 0): void {
    if (this.#state.closed !== null) return;
    this.#wait(questionId, response);
    this.#show({ answers: { ...this.#state.answers, [questionId]: response }, refused: null });
    this.#pauses.get(questionId)?.();
    this.#pauses.delete(questionId);
    if (pauseMs === 0) void this.#deliver(questionId);
    else
      this.#pauses.set(
        questionId,
        this.#options.later(pauseMs, () => this.flush(questionId)),
      );
  }

  /** Sends what waits now: of one question, or everything. */
  flush(only?: string): void {
    this.#retry?.();
    this.#retry = null;
    for (const questionId of only === undefined ? [...this.#waiting.keys()] : [only]) {
      this.#pauses.get(questionId)?.();
      this.#pauses.delete(questionId);
      void this.#deliver(questionId);
    }
  }

  /** Stops the timers; what waits stays on the device. */
  stop(): void {
    this.#retry?.();
    for (const cancel of this.#pauses.values()) cancel();
    this.#pauses.clear();
  }

  #wait(questionId: string, response: Response): void {
    const before = this.#waiting.get(questionId);
    const sequence =
      before && !before.sent ? before.sequence : (this.#highest.get(questionId) ?? 0) + 1;
    this.#highest.set(questionId, sequence);
    this.#waiting.set(questionId, { questionId, sequence, response, sent: false });
    this.#options.keeper.write(questionId, { questionId, sequence, response });
  }

  async #deliver(questionId: string): Promise<void> {
    const waiting = this.#waiting.get(questionId);
    const halted = this.#state.closed !== null || this.#state.link === 'signed-out';
    if (!waiting || halted || this.#underWay.has(questionId)) return;
    waiting.sent = true;
    this.#underWay.add(questionId);
    const { sent: _, ...answer } = waiting;
    const delivery = await this.#options.send(answer);
    this.#underWay.delete(questionId);
    this.#settle(answer, delivery);
  }

  #settle(answer: Answer, delivery: Delivery): void {
    switch (delivery.kind) {
      case 'saved':
        this.#saved(answer);
        break;
      case 'stale':
        this.#overtake(answer, delivery.sequence);
        break;
      case 'closed':
        for (const questionId of this.#waiting.keys()) this.#drop(questionId);
        this.#show({ closed: delivery.message });
        break;
      case 'refused':
        this.#refuse(answer, delivery.message);
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

  #saved({ questionId, sequence }: Answer): void {
    this.#failures = 0;
    const wasDown = this.#state.link === 'down';
    const newest = this.#waiting.get(questionId)?.sequence === sequence;
    if (newest) this.#drop(questionId);
    this.#show({ link: 'up' });
    if (wasDown) this.flush();
    else if (!newest && !this.#pauses.has(questionId)) void this.#deliver(questionId);
  }

  /** The server has a newer answer, from another device; the tap here came after it. */
  #overtake({ questionId, response }: Answer, sequence: number): void {
    this.#highest.set(questionId, Math.max(sequence, this.#highest.get(questionId) ?? 0));
    this.#wait(questionId, this.#waiting.get(questionId)?.response ?? response);
    void this.#deliver(questionId);
  }

  #refuse({ questionId, sequence }: Answer, message: string): void {
    if (this.#waiting.get(questionId)?.sequence !== sequence) {
      void this.#deliver(questionId);
      return;
    }
    this.#drop(questionId);
    const { [questionId]: _, ...answers } = this.#state.answers;
    this.#show({ answers, refused: message });
  }

  #drop(questionId: string): void {
    this.#waiting.delete(questionId);
    this.#options.keeper.write(questionId, null);
  }

  #show(change: Partial<QueueState>): void {
    this.#state = { ...this.#state, ...change, waiting: this.#waiting.size };
    for (const listener of this.#listeners) listener();
  }
}
