import { norwegianDay, type Day } from '../../days';
import { isoMonth } from '../../months';
import type { Register } from '../../register';
import type { AdjustmentRow } from '../../rent/adjust';
import { indexPlan, type IndexPlan } from '../../rent/index-plan';
import { textIn } from '../../../text';
import { tenantNames } from '../arrears/debtors';
import { shieldedTenancies } from '../arrears/shielded';
import { tabulated, type Field } from '../field';
import type { Listing, SheetReport } from '../listing';
import { indexNotes, markOf, shieldedNote } from './notes';
import { waitingListing } from './waiting-listing';

/** Whose rent can be adjusted by the index, to what and why; and whose cannot, with when or why not. */
export function indexReport(register: Register, notice: Day): SheetReport {
  const text = textIn(register.language).rentReports;
  const plan = indexPlan(register, { notice });
  return {
    name: text.indexName(norwegianDay(plan.from)),
    language: register.language,
    listings: [readyListing(register, plan), waitingListing(register, plan)],
  };
}

function readyListing(register: Register, plan: IndexPlan): Listing {
  const text = textIn(register.language).rentReports;
  const shielded = shieldedTenancies(register);
  const rows = plan.ready.filter(({ tenancy }) => !shielded.has(tenancy));
  const hidden = plan.ready.filter(({ tenancy }) => shielded.has(tenancy));
  const sum = (amount: (row: AdjustmentRow) => number): number =>
    hidden.reduce((total, row) => total + amount(row), 0);
  return {
    id: 'rent-index',
    title: text.sheetIndex,
    heading: text.indexName(norwegianDay(plan.from)),
    notes: [
      ...indexNotes(register, plan),
      ...shieldedNote(register, hidden.length),
      markOf(register),
    ],
    ...tabulated(fieldsOf(register), rows),
    controls: [
      {
        label: text.before,
        value: plan.totals.before,
        column: 'before',
        plus: sum(({ before }) => before),
      },
      {
        label: text.after,
        value: plan.totals.after,
        column: 'after',
        plus: sum(({ after }) => after),
      },
    ],
  };
}

function fieldsOf(register: Register): readonly Field<AdjustmentRow>[] {
  const { arrears, rentReports: text } = textIn(register.language);
  const nameOf = tenantNames(register, null);
  const money = (key: string, header: string, of: Field<AdjustmentRow>['of']) =>
    ({ key, header, kind: 'money', width: 14, total: 'sum', of }) as const;
  const words = (key: string, header: string, width: number, of: Field<AdjustmentRow>['of']) =>
    ({ key, header, kind: 'text', width, of }) as const;
  return [
    words('tenancy', arrears.columns.tenancy, 12, (row) => row.tenancy),
    words('name', arrears.columns.name, 28, (row) => nameOf(row.tenancy)),
    {
      key: 'lastFixed',
      header: text.columns.lastFixed,
      kind: 'day',
      width: 13,
      of: (row) => row.lastFixed,
    },
    money('before', text.columns.before, (row) => row.before),
    money('after', text.columns.after, (row) => row.after),
    money('rise', text.columns.rise, (row) => row.after - row.before),
    {
      key: 'indexBefore',
      header: text.columns.indexBefore,
      kind: 'decimal',
      width: 11,
      of: (row) => row.indexBefore,
    },
    words('indexMonth', text.columns.indexMonth, 15, (row) =>
      row.indexMonth === null ? text.fromLastChange : isoMonth(row.indexMonth),
    ),
    { ...words('how', text.columns.how, 58, (row) => row.how), wrap: true },
  ];
}
