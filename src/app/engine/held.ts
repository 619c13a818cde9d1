import type { Question } from './questions';

/** Questions that the user has stopped: who asks them waits until the user wants them answered. */
export class Held {
  private readonly questions = new Set<Question>();
  private waiting: readonly (() => void)[] = [];

  get isHolding(): boolean {
    return this.questions.size > 0;
  }

  hold(question: Question): void {
    this.questions.add(question);
  }

  /** When the question may be asked; null for one that may be now. */
  pass(question: Question): Promise<void> | null {
    if (!this.questions.has(question)) return null;
    return new Promise((resolve) => {
      this.waiting = [...this.waiting, resolve];
    });
  }

  letGo(): void {
    const { waiting } = this;
    this.questions.clear();
    this.waiting = [];
    for (const go of waiting) go();
  }
}
