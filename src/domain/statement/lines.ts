import { wordOf } from '../code-word';
import { chargeKinds, paymentSources } from '../codes/money';
import type { CodeList } from '../columns';
import type { Day } from '../days';
import { accountRows } from '../ledger/account-rows';
import { NONE } from '../ledger/columns';
import { doubtfulOn } from '../ledger/doubts';
import type { SettledLedger } from '../ledger/settled-ledger';
import { standingOn } from '../ledger/sums';
import { lackOf } from '../ledger/unfounded';
import type { Register } from '../register';
import { allocationOn } from './allocation';
import { sumOfLots } from './lots';
import { moneyEnd, moneyPart, type Making } from './parts';
import type { StatementLine } from './statement';

/** Every row of an account up to a day, charges that fall due later included; no balance yet. Order: day, charges first. */
export function linesOf(
  register: Register,
  ledger: SettledLedger,
  tenancy: number,
  on: Day,
): readonly StatementLine[] {
  const allocation = allocationOn(ledger.columns, tenancy, on);
  const doubts = new Map(
    doubtfulOn(register, ledger, on).map(({ payment, why }) => [payment, why]),
  );
  const making = {
    register,
    ledger,
    on,
    allocation,
    doubts,
    awaited: awaitedOn(ledger, tenancy, on),
  };
  const { charges, payments } = ledger.columns;
  const rows = accountRows(ledger.columns);
  const charged = Array.from(rows.chargesOf(tenancy))
    .filter((row) => (charges.ore[row] ?? 0) >= 0 || (charges.due[row] ?? 0) <= on)
    .map((row) => chargeLine(making, row));
  const paid = Array.from(rows.paymentsOf(tenancy))
    .filter((row) => (payments.date[row] ?? 0) <= on)
    .map((row) => paymentLine(making, row));
  const place = ({ kind }: StatementLine): number =>
    kind === 'charge' ? 0 : kind === 'credit' ? 1 : 2;
  return [...charged, ...paid].sort(
    (left, right) => left.day - right.day || place(left) - place(right),
  );
}

function chargeLine(making: Making, row: number): StatementLine {
  const { register, ledger, allocation, awaited } = making;
  const { charges } = ledger.columns;
  const sheetRow = ledger.chargeRows[row] ?? 0;
  const { charge, kind, text, period } = register.tables.Charges.columns;
  const amount = charges.ore[row] ?? 0;
  const written = kind[sheetRow] ?? 'other';
  const head = {
    table: 'Charges',
    id: charge[sheetRow] ?? '',
    day: (charges.due[row] ?? 0) as Day,
    what: capitalised(codeIn(making, chargeKinds, written)),
    text: text[sheetRow] ?? null,
    period: period[sheetRow] ?? null,
    amount,
    balance: 0,
    writtenOff: amount < 0 && written === 'writeOff',
  } as const;
  if (amount < 0) {
    const lack = lackOf(register, sheetRow);
    return {
      ...head,
      kind: 'credit',
      ...moneyEnd(making, { of: 'credit', row }),
      remarks: given(lack),
    };
  }
  const parts = allocation.parts.filter((part) => part.charge === row);
  return {
    ...head,
    kind: 'charge',
    parts: parts.map((part) => moneyPart(making, part)),
    open: amount - sumOfLots(parts),
    awaited: awaited.get(row) ?? 0,
    surplus: 0,
    takenBack: 0,
    remarks: [],
  };
}

function paymentLine(making: Making, row: number): StatementLine {
  const { register, ledger, doubts } = making;
  const { payments } = ledger.columns;
  const sheetRow = ledger.paymentRows[row] ?? 0;
  const { payment, source, period, bankReference } = register.tables.Payments.columns;
  const id = payment[sheetRow] ?? '';
  const ore = payments.ore[row] ?? 0;
  const from = source[sheetRow] ?? 'other';
  return {
    table: 'Payments',
    id,
    day: (payments.date[row] ?? 0) as Day,
    kind: ore < 0 ? 'paidBack' : from === 'allowance' ? 'allowance' : 'payment',
    writtenOff: false,
    what: capitalised(codeIn(making, paymentSources, from)),
    text: bankReference[sheetRow] ?? null,
    period: period[sheetRow] ?? null,
    amount: -ore,
    balance: 0,
    ...moneyEnd(making, { of: 'payment', row }),
    remarks: given(doubts.get(id) ?? null),
  };
}

/** Øre of granted allowance that the open part of each charge waits for, by row. */
function awaitedOn(
  { segments }: SettledLedger,
  tenancy: number,
  on: Day,
): ReadonlyMap<number, number> {
  const awaited = new Map<number, number>();
  for (const at of standingOn(segments, on)) {
    if (segments.tenancy[at] !== tenancy || segments.allowance[at] !== 1) continue;
    awaited.set(segments.charge[at] ?? NONE, segments.ore[at] ?? 0);
  }
  return awaited;
}

function codeIn({ register }: Making, codes: CodeList, code: string): string {
  return codes[code] === undefined ? code : wordOf(register, codes, code);
}

function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('nb') + words.slice(1);
}

function given(remark: string | null): readonly string[] {
  return remark === null ? [] : [remark];
}
