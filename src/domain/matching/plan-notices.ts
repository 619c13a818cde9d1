import { norwegianAmount } from '../amounts';
import type { Register } from '../register';
import type { Text } from '../../text';
import type { BankFile } from './incoming';
import type { MatchedPayment } from './match';
import { writtenAccounts } from './receiving-accounts';

/** What a person should know of a file as a whole before it is written. */
export function noticesOf(
  register: Register,
  file: BankFile,
  rows: readonly MatchedPayment[],
  say: Text['paymentsIn'],
): readonly string[] {
  const accounts = [...new Set(file.payments.map(({ account }) => account))];
  const isUnchecked = accounts.length > 0 && writtenAccounts(register).length === 0;
  const former = rows.filter((row) => row.former);
  const back = rows.filter(({ amount, outcome }) => amount < 0 && outcome !== 'already');
  const backSum = back.reduce((sum, { amount }) => sum - amount, 0);
  return [
    ...file.notices,
    ...(isUnchecked ? [say.uncheckedAccount(accounts.join(', '))] : []),
    ...(otherSource(register, file) ? [say.otherSource] : []),
    ...(former.length > 0 ? [say.formerTenants(former.length)] : []),
    ...(back.length > 0 ? [say.moneyBack(back.length, norwegianAmount(backSum))] : []),
  ];
}

/** The same payments come in both formats: an account should be read by one of them only. */
function otherSource({ tables }: Register, { format }: BankFile): boolean {
  const banks = new Set(['ocr-giro', 'camt.054']);
  const last = tables.ImportLog.rows.findLast(
    (row) => banks.has(row.format ?? '') && row.state !== 'undone' && row.fingerprint !== null,
  );
  return last !== undefined && last.format !== format;
}
