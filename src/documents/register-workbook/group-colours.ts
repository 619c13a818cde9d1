import type { SheetGroup } from '../../domain/tables';

/** Tab and header colour of each group of sheets, dark enough for white text (contrast over 4.5). */
export const groupColours: Readonly<Record<SheetGroup, string>> = {
  stock: 'FF0F6B6B',
  people: 'FF6B3F87',
  applications: 'FF1F5FA8',
  tenancies: 'FF2E6B3A',
  money: 'FF8A5200',
  committee: 'FF23395B',
  setup: 'FF595959',
  log: 'FF6E6259',
};
