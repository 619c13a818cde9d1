import type { Day } from '../../days';
import type { Register } from '../../register';
import type { IndexPlan } from '../../rent/index-plan';
import { textIn } from '../../../text';
import { shieldedTenancies } from '../arrears/shielded';
import { tabulated, type Field } from '../field';
import type { Listing } from '../listing';
import { indexNotes, markOf, shieldedNote } from './notes';

interface Waiting {
  readonly tenancy: string;
  readonly lastFixed: Day | null;
  readonly earliest: Day | null;
  readonly noticeBy: Day | null;
  readonly why: string | null;
}

/** Rents that are not adjusted this time: the earliest day and the last day for its notice, or what is in the way. */
export function waitingListing(register: Register, plan: IndexPlan): Listing {
  const text = textIn(register.language).rentReports;
  const shielded = shieldedTenancies(register);
  const all: readonly Waiting[] = [
    ...plan.notAdjusted.map(({ tenancy, why }) => {
      return { tenancy, lastFixed: null, earliest: null, noticeBy: null, why };
    }),
    ...plan.later
      .toSorted((left, right) => left.earliest - right.earliest)
      .map((row) => ({ ...row, why: null })),
  ];
  const rows = all.filter(({ tenancy }) => !shielded.has(tenancy));
  return {
    id: 'rent-index-waiting',
    title: text.sheetWaiting,
    heading: text.sheetWaiting,
    notes: [
      ...indexNotes(register, plan),
      ...shieldedNote(register, all.length - rows.length),
      markOf(register),
    ],
    ...tabulated(fieldsOf(register), rows),
  };
}

function fieldsOf(register: Register): readonly Field<Waiting>[] {
  const { arrears, rentReports: text } = textIn(register.language);
  const day = (key: string, header: string, of: Field<Waiting>['of']) =>
    ({ key, header, kind: 'day', width: 15, of }) as const;
  return [
    {
      key: 'tenancy',
      header: arrears.columns.tenancy,
      kind: 'text',
      width: 12,
      of: (row) => row.tenancy,
    },
    day('lastFixed', text.columns.lastFixed, (row) => row.lastFixed),
    day('earliest', text.columns.earliest, (row) => row.earliest),
    day('noticeBy', text.columns.noticeBy, (row) => row.noticeBy),
    {
      key: 'why',
      header: text.columns.why,
      kind: 'text',
      width: 80,
      wrap: true,
      of: (row) => row.why,
    },
  ];
}
