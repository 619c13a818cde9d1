import { norwegianAmount } from '../../amounts';
import { norwegianDay } from '../../days';
import type { Arrears } from '../../ledger/arrears';
import type { Register } from '../../register';
import { setting } from '../../settings';
import { textIn } from '../../../text';
import type { ListingStamp } from '../listing';

/** Whose ledger this is and how new; what follows; what was left out. */
export function stampLines(
  register: Register,
  { dataDate, unread, unplaced, totals }: Arrears,
  ...more: readonly string[]
): readonly string[] {
  const text = textIn(register.language).arrears;
  const complete = unread.length === 0 && unplaced.length === 0;
  return [
    text.stampData(
      setting(register, 'municipalityName'),
      dataDate === null ? null : norwegianDay(dataDate),
    ),
    ...more,
    complete
      ? text.stampComplete
      : text.stampOutside(unread.length, unplaced.length, norwegianAmount(totals.unplaced)),
    setting(register, 'publicAccessMarking'),
  ];
}

/** The same as columns, for a file that has rows only. */
export function stampColumns(
  register: Register,
  { on, dataDate, unread, totals, control }: Arrears,
): readonly ListingStamp[] {
  const { columns, ok, deviation } = textIn(register.language).arrears;
  return [
    { header: columns.perDate, kind: 'day', value: on },
    { header: columns.dataDate, kind: 'day', value: dataDate },
    { header: columns.unread, kind: 'integer', value: unread.length },
    { header: columns.unplaced, kind: 'money', value: totals.unplaced },
    {
      header: columns.control,
      kind: 'text',
      value: control.balance === control.sumOfAccounts ? ok : deviation,
    },
  ];
}
