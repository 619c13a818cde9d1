import type { Order } from './protocol';
import type { Question } from './questions';

/** What the engine is busy with, as a user would call it. */
export type WorkKind = 'open' | 'save' | 'upgrade' | 'check' | 'answer' | 'change';

export interface Work {
  /** The oldest thing under way; null where the engine rests. */
  readonly kind: WorkKind | null;
  /** It can be stopped with nothing lost. */
  readonly canStop: boolean;
  /** Something was stopped and waits until the user wants it. */
  readonly held: boolean;
}

/** The engine's work as a page follows it. */
export interface WorkWatch {
  readonly get: () => Work;
  /** Calls back when it changes. Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Ends what is under way; the register stays as it is. */
  readonly stop: () => void;
  /** Takes up what was stopped. */
  readonly resume: () => void;
}

/** Questions that are asked again after every change: stopped, they wait until the user wants them. */
const overviews: ReadonlySet<Question> = new Set(['check', 'quality', 'today', 'arrears']);
/** Made by a button, which may be pressed again, or of a file that may be chosen again. */
const files: ReadonlySet<Question> = new Set([
  'agendaFile',
  'arrearsFile',
  'letterFiles',
  'paymentsIn',
  'reportFiles',
  'reportSheets',
]);

export function isOverview(question: Question): boolean {
  return overviews.has(question);
}

export function workOf(order: Order | undefined, held: boolean): Work {
  if (order === undefined) return { kind: null, canStop: false, held };
  const kind = kindOf(order);
  const canStop =
    order.kind === 'ask'
      ? overviews.has(order.question) || files.has(order.question)
      : kind !== 'change';
  return { kind, canStop, held };
}

function kindOf(order: Order): WorkKind {
  switch (order.kind) {
    case 'ask':
      return order.question === 'check' ? 'check' : 'answer';
    case 'breaks':
    case 'save':
      return 'save';
    case 'open':
    case 'upgrade':
      return order.kind;
    case 'apply':
    case 'now':
    case 'tables':
    case 'undo':
      return 'change';
  }
}

/** Orders that the engine's register comes of; all others only ask about it. */
export function makesRegister({ kind }: Order): boolean {
  return kind === 'open' || kind === 'tables' || kind === 'apply' || kind === 'undo';
}
