import { norwegianAmount } from '../../amounts';
import { norwegianDay } from '../../days';
import { textIn } from '../../../text';
import type { Objection } from '../advice';
import type { CaseFacts } from '../case-facts';
import { blocks, warns } from './objection';

/** Days after which the age of the ledger is told of. */
const OLD_DAYS = 14;

export function unread({ unread: why }: CaseFacts): Objection | null {
  return why === null ? null : blocks('unread', why);
}

export function unknown({ account, language }: CaseFacts): Objection | null {
  return account.known ? null : blocks('unknown', textIn(language).arrears.holdUnknown);
}

/** The ledger was imported so long ago that the debt may be paid; or it does not reach to the day the debt fell due. */
export function staleData({ data, on, oldest, book, language }: CaseFacts): Objection | null {
  if (data.day === null || !data.imported) return null;
  const { staleData: say, dataBeforeDue } = textIn(language).nextStep.hold;
  if (oldest !== null && data.day < oldest) {
    return blocks('staleData', dataBeforeDue(norwegianDay(data.day), norwegianDay(oldest)));
  }
  const age = on - data.day;
  return age > book.staleDays ? blocks('staleData', say(norwegianDay(data.day), age)) : null;
}

export function oldData(facts: CaseFacts): Objection | null {
  const { data, on, language } = facts;
  if (staleData(facts) !== null) return null;
  const say = textIn(language).nextStep.warning;
  if (data.day === null) return warns('oldData', say.noDataDate);
  const age = on - data.day;
  if (age <= OLD_DAYS) return null;
  return warns('oldData', say.oldData(norwegianDay(data.day), age));
}

/** Money in hand that nobody has placed: until a person has looked, it may be this tenant's. */
export function unplaced({ unplaced: payments, language }: CaseFacts): Objection | null {
  const ore = payments.reduce((sum, { amount }) => sum + amount, 0);
  if (ore <= 0) return null;
  const text = textIn(language);
  const byKid = payments.some(({ by }) => by === 'kid');
  const say = byKid ? text.arrears.holdUnplaced : text.nextStep.hold.maybeTheirs;
  return blocks('unplaced', say(norwegianAmount(ore)), {
    rows: payments.map(({ payment }) => ({ table: 'Payments', id: payment })),
  });
}

/** A payment so lately may be the beginning of more. */
const LATELY_DAYS = 7;

/** The tenant has paid something lately, or since the last step: hear what more is coming before anything is sent. */
export function paidSince({ account, log, on, language }: CaseFacts): Objection | null {
  const { lastPayment } = account;
  if (lastPayment === null) return null;
  const { date, amount } = lastPayment;
  const step = log.at(-1);
  const isAfterStep = step !== undefined && date >= step.date;
  if (date < on - LATELY_DAYS && !isAfterStep) return null;
  const say = textIn(language).nextStep.warning.paidSince;
  return warns('paidSince', say(norwegianAmount(amount), norwegianDay(date)));
}

/** Days before the debt fell due from which a payment may be meant for it. */
const MEANT_BEFORE = 31;

/** A payment with the tenancy's KID stands on another, or its allowance lacks the month: it settles nothing here. */
export function misplaced({
  doubtful,
  oldest,
  account,
  book,
  language,
}: CaseFacts): Objection | null {
  const since = oldest ?? account.oldestDue;
  const own = doubtful.filter(
    ({ date, amount }) => amount > 0 && (since === null || date >= since - MEANT_BEFORE),
  );
  const ore = own.reduce((sum, { amount }) => sum + amount, 0);
  // What is too small to be asked for is too small to explain a debt.
  if (ore < Math.max(1, book.ignoreBelow)) return null;
  return blocks('unplaced', textIn(language).nextStep.hold.misplaced(norwegianAmount(ore)), {
    rows: own.map(({ payment }) => ({ table: 'Payments', id: payment })),
  });
}
