import type { Day } from '../days';
import type { Application } from '../tables/applications';

const ENDED: ReadonlySet<string | null> = new Set(['housed', 'refused', 'withdrawn', 'lapsed']);

/** An application for a municipal dwelling, a first one or another one. */
export function asksForDwelling({ kind }: Application): boolean {
  return kind === 'dwelling' || kind === 'swap';
}

/**
 * The day from which an application no longer waits; null while it does. An application that has ended without any
 * date for it is taken as ended on the day it came, so that it never stands in the queue for ever.
 */
export function waitingUntil(application: Application): Day | null {
  const { resultDate, decisionDate, answerSent, status, received } = application;
  if (resultDate !== null) return resultDate;
  return ENDED.has(status) ? (decisionDate ?? answerSent ?? received) : null;
}

export function waitsOn(application: Application, on: Day): boolean {
  const until = waitingUntil(application);
  return (
    asksForDwelling(application) && application.received <= on && (until === null || until > on)
  );
}
