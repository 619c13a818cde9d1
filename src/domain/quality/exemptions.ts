import type { Day } from '../days';
import { isCurrent } from '../rules/periods';
import type { RowIn, TableId } from '../tables';

/** Required cells that a row need not have, because of what else stands in it. */
interface Exemption<T extends TableId> {
  readonly table: T;
  readonly columns: readonly (keyof RowIn<T> & string)[];
  /** True where the row does without them. */
  readonly when: (row: RowIn<T>, on: Day) => boolean;
}

type AnyExemption = Exemption<TableId> & {
  readonly when: (row: Readonly<Record<string, unknown>>, on: Day) => boolean;
};

function exempt<T extends TableId>(
  table: T,
  columns: Exemption<T>['columns'],
  when: Exemption<T>['when'],
): AnyExemption {
  return { table, columns, when } as unknown as AnyExemption;
}

/** What does not count as missing. All other required cells of a row that has begun count. */
export const exemptions: readonly AnyExemption[] = [
  // Nobody answers for a tenancy that is over, and its rent is no longer claimed; KID and household follow the debt.
  exempt(
    'Tenancies',
    ['housingOfficer', 'rent'],
    (row, on) => row.start <= on && !isCurrent(row, on),
  ),
  exempt(
    'Dwellings',
    ['rent', 'status', 'statusDate', 'area'],
    ({ outOfUse }, on) => outOfUse !== null && outOfUse <= on,
  ),
  exempt('Measures', ['owner', 'due'], ({ done }) => done !== null),
  exempt('Tasks', ['due'], ({ state }) => state === 'done' || state === 'dropped'),
  exempt('Agreements', ['evaluation'], ({ end }, on) => end !== null && end < on),
  exempt('Allowances', ['expected'], ({ status }) => status === 'refused'),
];
