import { norwegianAmount } from '../../amounts';
import { norwegianDay } from '../../days';
import type { Arrears } from '../../ledger/arrears';
import { checkStamp, stampSentence } from '../../quality/check-stamp';
import type { Register } from '../../register';
import { setting } from '../../settings';
import { textIn } from '../../../text';
import type { ListingStamp } from '../listing';
import { shieldedTenancies } from './shielded';

/** Whose ledger this is and how new; what follows; what was left out. */
export function stampLines(
  register: Register,
  arrears: Arrears,
  ...more: readonly string[]
): readonly string[] {
  const { dataDate, emptyLedger, unread, missing, unplaced, totals } = arrears;
  const text = textIn(register.language).arrears;
  const cells = unread.length - missing.length;
  const outside =
    cells + unplaced.length === 0
      ? []
      : [text.stampOutside(cells, unplaced.length, norwegianAmount(totals.unplaced))];
  return [
    text.stampData(
      setting(register, 'municipalityName'),
      dataDate === null ? null : norwegianDay(dataDate),
      emptyLedger,
    ),
    ...more,
    ...missing.map(({ why }) => why),
    ...shieldedLine(register, arrears),
    ...(missing.length + outside.length === 0 ? [text.stampComplete] : outside),
    stampSentence(checkStamp(register, arrears.on), register.language),
    setting(register, 'publicAccessMarking'),
  ];
}

function shieldedLine(register: Register, { accounts }: Arrears): readonly string[] {
  const shielded = shieldedTenancies(register);
  const count = accounts.filter(({ tenancy, owed }) => owed > 0 && shielded.has(tenancy)).length;
  return count === 0 ? [] : [textIn(register.language).finance.stampShielded(count)];
}

/** What the control does not cover, in few words; '' where all has been read. */
export function leftOutOf(register: Register, { rowsLeftOut, missing }: Arrears): string {
  return textIn(register.language).arrears.leftOut(rowsLeftOut, missing.length);
}

/** The same as columns, for a file that has rows only. */
export function stampColumns(register: Register, arrears: Arrears): readonly ListingStamp[] {
  const { on, dataDate, unread, totals, control } = arrears;
  const { columns, ok, okBut, deviation } = textIn(register.language).arrears;
  const leftOut = leftOutOf(register, arrears);
  const check = checkStamp(register, on);
  const agrees = control.balance === control.sumOfAccounts;
  return [
    { header: columns.perDate, kind: 'day', value: on },
    { header: columns.dataDate, kind: 'day', value: dataDate },
    { header: columns.unread, kind: 'integer', value: unread.length },
    { header: columns.unplaced, kind: 'money', value: totals.unplaced },
    {
      header: textIn(register.language).quality.stampColumn,
      kind: 'integer',
      value: check.kritisk + check.feil,
    },
    {
      header: columns.control,
      kind: 'text',
      value: agrees ? (leftOut === '' ? ok : okBut(leftOut)) : deviation,
    },
  ];
}
