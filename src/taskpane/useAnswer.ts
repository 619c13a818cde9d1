import { useEffect, useState } from 'react';
import { Stopped } from '../app/engine/client';
import type { Answer, Ask, Engine, Question } from '../app/engine/questions';

export interface Answered<Q extends Question> {
  /** The newest answer; while a newer one is on its way it stays. */
  readonly value: Answer<Q> | null;
  readonly waiting: boolean;
  readonly failure: Error | null;
}

/** Counts the register's changes, so that whoever shows an answer asks again. */
export function useRevision(engine: Engine): number {
  const [revision, setRevision] = useState(0);
  useEffect(() => engine.onChanged(() => setRevision((count) => count + 1)), [engine]);
  return revision;
}

/** Asks the engine, and asks again when the register or the question changes. */
export function useAnswer<Q extends Question>(
  engine: Engine,
  question: Q,
  ask: Ask<Q>,
): Answered<Q> {
  const revision = useRevision(engine);
  const [answered, setAnswered] = useState<Answered<Q>>({
    value: null,
    waiting: true,
    failure: null,
  });
  const key = JSON.stringify(ask);
  useEffect(() => {
    let current = true;
    setAnswered((before) => ({ ...before, waiting: true }));
    engine.ask(question, JSON.parse(key) as Ask<Q>).then(
      (value) => {
        if (current) setAnswered({ value, waiting: false, failure: null });
      },
      (failure: unknown) => {
        if (current && !(failure instanceof Stopped)) {
          const error = failure instanceof Error ? failure : new Error(String(failure));
          setAnswered((before) => ({ ...before, waiting: false, failure: error }));
        }
      },
    );
    return () => {
      current = false;
    };
  }, [engine, question, key, revision]);
  return answered;
}
