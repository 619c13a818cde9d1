import type { Language } from '../../domain/language';
import { settingRows } from '../../domain/setup-rows';
import type { TableId } from '../../domain/tables';
import type { UpgradePlan } from '../../domain/upgrade/plan';

type LooseRow = Readonly<Record<string, unknown>>;

/** The rows that a set-up table is to get; none for every other table. */
export function setupRows(
  id: TableId,
  { settings, rates, codes }: UpgradePlan,
  language: Language,
): readonly LooseRow[] {
  if (id === 'Settings') {
    const wanted = new Set<string>(settings);
    return settingRows(language).filter(({ setting }) => wanted.has(setting));
  }
  if (id === 'Rates') return rates;
  return id === 'Codes' ? codes : [];
}
