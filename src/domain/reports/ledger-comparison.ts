import { norwegianDay } from '../days';
import type { Cause, ReconciledAccount, Reconciliation } from '../reconciliation/imported';
import type { Register } from '../register';
import { textIn } from '../../text';
import { tabulated, type Field } from './field';
import type { Listing } from './listing';

/** A difference, or one cause of it. */
interface Line {
  readonly account: ReconciledAccount;
  readonly cause: Cause;
  /** What stands here and there is shown once for each account. */
  readonly first: boolean;
}

/** Where the register and the ledger system differ, row by row; accounts that agree are only counted. */
export function ledgerComparisonListing(
  register: Register,
  { on, differing, agreed, here, there, difference }: Reconciliation,
): Listing {
  const { comparison } = textIn(register.language).account;
  const lines = differing.flatMap((account) =>
    account.causes.map((cause, at): Line => ({ account, cause, first: at === 0 })),
  );
  return {
    id: 'ledger-comparison',
    title: comparison.sheet,
    heading: comparison.title(norwegianDay(on)),
    notes: [comparison.agreed(agreed, differing.length)],
    ...tabulated(fieldsOf(register), lines),
    controls: [
      { label: comparison.controlDifference, value: difference, column: 'ore' },
      { label: comparison.controlHere, value: here },
      { label: comparison.controlThere, value: there },
    ],
    groupColumn: 'tenancy',
  };
}

function fieldsOf(register: Register): readonly Field<Line>[] {
  const { arrears, account } = textIn(register.language);
  const { columns, kinds, likely } = account.comparison;
  const kindOf = ({ cause: { kind, certain } }: Line): string =>
    certain ? kinds[kind] : likely(kinds[kind]);
  return [
    words('tenancy', arrears.columns.tenancy, 12, ({ account: { tenancy } }) => tenancy),
    money('here', columns.here, ({ account: { here }, first }) => (first ? here : null)),
    money('there', columns.there, ({ account: { there }, first }) => (first ? there : null)),
    { ...money('ore', columns.difference, ({ cause }) => cause.ore), total: 'sum' },
    words('kind', columns.cause, 26, kindOf),
    words('rows', columns.rows, 20, ({ cause }) => cause.rows.join(', ')),
    words('reference', columns.reference, 14, ({ cause }) => cause.reference),
    {
      key: 'day',
      header: arrears.columns.due,
      kind: 'day',
      width: 12,
      of: ({ cause }) => cause.day,
    },
    { ...words('why', arrears.columns.why, 60, ({ cause }) => cause.why), wrap: true },
  ];
}

function words(key: string, header: string, width: number, of: Field<Line>['of']): Field<Line> {
  return { key, header, kind: 'text', width, of };
}

function money(key: string, header: string, of: Field<Line>['of']): Field<Line> {
  return { key, header, kind: 'money', width: 14, of };
}
