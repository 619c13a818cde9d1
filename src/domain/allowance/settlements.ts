import { norwegianAmount } from '../amounts';
import { norwegianDay, type Day } from '../days';
import type { Language } from '../language';
import { ALLOWANCE, NONE } from '../ledger/columns';
import { settledLedger, type SettledLedger } from '../ledger/settled-ledger';
import { standingOn } from '../ledger/sums';
import { monthOf, type Month } from '../months';
import type { Register } from '../register';
import type { Allowance } from '../tables/ledger';
import { textIn } from '../../text';
import { consentStop } from './consent';
import { monthAmounts } from './month-amounts';
import type { AllowanceSettlement, SettlementState } from './settlement';

/** Every tenancy with housing allowance under transport for a month, settled as it is on a day, in the ledger's order. */
export function allowanceSettlements(
  register: Register,
  period: Month,
  on: Day,
): readonly AllowanceSettlement[] {
  const ledger = settledLedger(register);
  const awaited = awaitedBy(ledger, period, on);
  const granted = grantedIn(register, period);
  return concerned(ledger, period, on, granted).map((index) => {
    const tenancy = ledger.tenancies[index] ?? '';
    const rows = granted.get(tenancy) ?? [];
    return settlementOf(
      register,
      { index, tenancy, period, on, rows, awaited: awaited.get(index) ?? 0 },
      ledger,
    );
  });
}

/** The newest month whose allowance should have come by a day; the month before where nothing is granted. */
export function settlementMonth(register: Register, on: Day): Month {
  const months = register.tables.Allowances.rows
    .filter((row) => isTransport(row) && (row.expected ?? Infinity) <= on)
    .map(({ period }) => period);
  return months.reduce<Month>(
    (newest, month) => (month > newest ? month : newest),
    months[0] ?? ((monthOf(on) - 1) as Month),
  );
}

interface OneMonth {
  readonly index: number;
  readonly tenancy: string;
  readonly period: Month;
  readonly on: Day;
  readonly rows: readonly Allowance[];
  readonly awaited: number;
}

function settlementOf(
  register: Register,
  { index, tenancy, period, on, rows, awaited }: OneMonth,
  ledger: SettledLedger,
): AllowanceSettlement {
  const { open, ...amounts } = monthAmounts(ledger, index, period, on);
  const expected = latest(rows.map((row) => row.expected));
  const paid = amounts.receivedOn ?? expected ?? on;
  const stop = consentStop(register.tables.Tenancies.byKey(tenancy), period, paid);
  const sent = latest(rows.map(({ statementSent }) => statementSent));
  const told = {
    tenancy,
    period,
    ...amounts,
    granted: rows.reduce((sum, { amount }) => sum + amount, 0),
    expected,
    ownShare: amounts.ownPaid + open - awaited,
    ownOpen: open - awaited,
    awaited,
    allowances: rows.map(({ allowance }) => allowance ?? ''),
    sent: sent !== null && sent <= on ? sent : null,
    stop,
  };
  const state = stateOf(told, on);
  return { ...told, state, why: whyOf(register.language, { ...told, state }) };
}

function stateOf(
  { stop, sent, received, expected }: Omit<AllowanceSettlement, 'state' | 'why'>,
  on: Day,
): SettlementState {
  if (sent !== null) return 'sent';
  if (stop !== null) return 'stopped';
  if (received > 0) return 'ready';
  return expected !== null && expected < on ? 'late' : 'waiting';
}

function whyOf(
  language: Language,
  { state, stop, surplus, expected, sent, received }: Omit<AllowanceSettlement, 'why'>,
): string {
  const text = textIn(language).account.settlement;
  if (state === 'sent') return text.sent(dateOf(sent));
  if (stop !== null) {
    const money = received > 0 ? text.stoppedWithMoney(norwegianAmount(received)) : text.stopped;
    return `${text.stops[stop]} ${money}`;
  }
  if (state === 'ready') return surplus > 0 ? text.payOut(norwegianAmount(surplus)) : text.ready;
  if (state === 'late') return text.late(dateOf(expected));
  return expected === null ? text.waitingWithoutDay : text.waiting(dateOf(expected));
}

function dateOf(day: Day | null): string {
  return day === null ? '' : norwegianDay(day);
}

function isTransport({ status, transport, amount }: Allowance): boolean {
  return status === 'granted' && transport === true && amount > 0;
}

function grantedIn({ tables }: Register, period: Month): ReadonlyMap<string, readonly Allowance[]> {
  const granted = new Map<string, Allowance[]>();
  for (const row of tables.Allowances.rows) {
    if (row.period !== period || !isTransport(row)) continue;
    granted.set(row.tenancy, [...(granted.get(row.tenancy) ?? []), row]);
  }
  return granted;
}

/** Indexes of tenancies for which allowance of the month is granted or has come. */
function concerned(
  { columns: { payments }, tenancies }: SettledLedger,
  period: Month,
  on: Day,
  granted: ReadonlyMap<string, unknown>,
): readonly number[] {
  const came = new Set<number>();
  for (let row = 0; row < payments.date.length; row += 1) {
    const owner = payments.tenancy[row] ?? NONE;
    if (owner === NONE || payments.period[row] !== period || (payments.date[row] ?? 0) > on)
      continue;
    if (payments.source[row] === ALLOWANCE) came.add(owner);
  }
  return tenancies.flatMap((tenancy, index) =>
    granted.has(tenancy) || came.has(index) ? [index] : [],
  );
}

/** Øre of the month's open rent that wait for allowance, by index of the tenancy. */
function awaitedBy(
  { segments, columns }: SettledLedger,
  period: Month,
  on: Day,
): ReadonlyMap<number, number> {
  const awaited = new Map<number, number>();
  for (const at of standingOn(segments, on)) {
    const charge = segments.charge[at] ?? NONE;
    if (segments.allowance[at] !== 1 || columns.charges.period[charge] !== period) continue;
    const owner = segments.tenancy[at] ?? NONE;
    awaited.set(owner, (awaited.get(owner) ?? 0) + (segments.ore[at] ?? 0));
  }
  return awaited;
}

function latest(days: readonly (Day | null)[]): Day | null {
  return days.reduce((last, day) => ((day ?? -Infinity) > (last ?? -Infinity) ? day : last), null);
}
