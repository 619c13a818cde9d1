import { chargeKinds } from '../../domain/codes/money';
import { inLanguage, type Language, type Words } from '../../domain/language';
import type { OpenItem } from '../../domain/ledger/arrears';
import { monthName } from '../../text/month-name';

/** What a charge is called by people: its kind and month; `paidBack` is the name of what is no charge. */
export function chargeName(
  { kind, period, charge }: OpenItem,
  paidBack: string,
  language: Language,
): string {
  if (charge === '') return paidBack;
  const kinds: Readonly<Record<string, Words>> = chargeKinds;
  const words = kinds[kind];
  const name = words === undefined ? kind : inLanguage(words, language);
  return period === null ? name : `${name} ${monthName(period, language)}`;
}
