/** What an upgrade did and could not do, in the words of the register's language. */
export interface UpgradeReport {
  readonly from: number;
  readonly to: number;
  /** Sheets that were added, by the names they got. */
  readonly sheets: readonly string[];
  readonly columns: readonly AddedColumns[];
  readonly settings: readonly string[];
  /** How many dated rates and codes were added. */
  readonly rates: number;
  readonly codes: number;
  /** Sheets whose name was taken, with the name they got; null where the table's name was taken too. */
  readonly renamed: readonly { readonly wanted: string; readonly given: string | null }[];
  /** Columns that had no room: something stands to the right of the table. */
  readonly refused: readonly (AddedColumns & { readonly inTheWay: string })[];
  /** Key columns that are missing; only a person knows which row is which. */
  readonly lost: readonly AddedColumns[];
  /** What has been there and is gone, by the names people see; it was not added. */
  readonly damage: readonly ReportedDamage[];
  /** Code lists whose drop-down cannot be given the new codes, for their rows do not stand together. */
  readonly scattered: readonly string[];
}

export type ReportedDamage =
  | {
      readonly kind: 'table';
      readonly sheet: string;
      readonly table: string;
      readonly charges: number;
    }
  | {
      readonly kind: 'column';
      readonly sheet: string;
      readonly header: string;
      readonly instead: string | null;
    };

/** Whether the register has all that it needs now. */
export function isWhole({ damage, lost, refused, renamed }: UpgradeReport): boolean {
  const notMade = renamed.filter(({ given }) => given === null);
  return damage.length + lost.length + refused.length + notMade.length === 0;
}

export interface AddedColumns {
  readonly sheet: string;
  readonly headers: readonly string[];
}
