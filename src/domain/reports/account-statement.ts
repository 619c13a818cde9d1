import { namingOf } from '../agenda/naming';
import { norwegianAmount } from '../amounts';
import { norwegianDay, type Day } from '../days';
import { arrearsOn } from '../ledger/arrears';
import type { Register } from '../register';
import { accountStatement } from '../statement/statement-of';
import type { AccountStatement, StatementLine } from '../statement/statement';
import { textIn } from '../../text';
import { stampLines } from './arrears/stamps';
import { tabulated, type Field } from './field';
import type { Listing, SheetReport } from './listing';
import type { NamedReport } from './reports';

/** A tenancy's account as a report; it has nothing but its heading where the ledger has no such account. */
export function statementReport(tenancy: string): NamedReport {
  return {
    id: 'account-statement',
    title: ['Kontoutskrift', 'Kontoutskrift', 'Account statement'],
    purpose: [
      'Oppfølging av ett leieforhold',
      'Oppfølging av eitt leigeforhold',
      'Follow-up of one tenancy',
    ],
    recipient: ['Saksbehandler', 'Saksbehandlar', 'Case officer'],
    file: `kontoutskrift-${tenancy}`,
    make: (register, on) => made(register, tenancy, on),
  };
}

function made(register: Register, tenancy: string, on: Day): SheetReport {
  const text = textIn(register.language).statementReport;
  const arrears = arrearsOn(register, on);
  const statement = accountStatement(register, { tenancy, on }, arrears);
  const notes = stampLines(register, arrears, ...headNotes(register, tenancy, on), text.explain);
  const lines = statement?.lines ?? [];
  const upcoming = statement?.upcoming ?? [];
  return {
    name: text.title(tenancy, norwegianDay(on)),
    language: register.language,
    listings: [
      {
        id: 'account-statement',
        title: text.sheet,
        heading: text.title(tenancy, norwegianDay(on)),
        notes: [...notes, ...doubtNotes(register, statement)],
        ...tabulated(fieldsOf(register), lines),
        controls: [
          {
            label: text.control,
            value: statement?.closing ?? 0,
            sumOf: [
              { column: 'charged', times: 1 },
              { column: 'paid', times: -1 },
            ],
          },
        ],
      },
      ...(upcoming.length === 0 ? [] : [laterListing(register, tenancy, on, upcoming)]),
    ],
  };
}

/** Whose account it is; a protected name or address is not written. */
function headNotes(register: Register, tenancy: string, on: Day): readonly string[] {
  const row = register.tables.Tenancies.byKey(tenancy);
  if (row === undefined) return [];
  const { agenda, statementReport: text } = textIn(register.language);
  const whose = namingOf(register, agenda, on).tenancy(row).filter(Boolean).join(', ');
  return [whose, ...(row.kid === null ? [] : [text.kid(row.kid)])];
}

function doubtNotes(register: Register, statement: AccountStatement | null): readonly string[] {
  const { mayBeTheirs = [] } = statement ?? {};
  if (mayBeTheirs.length === 0) return [];
  const ore = mayBeTheirs.reduce((sum, { amount }) => sum + amount, 0);
  const text = textIn(register.language).statementReport;
  return [text.mayBeTheirs(mayBeTheirs.length, norwegianAmount(ore))];
}

function laterListing(
  register: Register,
  tenancy: string,
  on: Day,
  upcoming: readonly StatementLine[],
): Listing {
  const text = textIn(register.language).statementReport;
  const keys = ['day', 'what', 'row', 'charged', 'open'];
  return {
    id: 'due-later',
    title: text.later,
    heading: text.laterHeading(tenancy, norwegianDay(on)),
    notes: [],
    ...tabulated(
      fieldsOf(register).filter(({ key }) => keys.includes(key)),
      upcoming,
    ),
    controls: [
      {
        label: text.controlLater,
        value: upcoming.reduce((sum, { amount }) => sum + amount, 0),
        column: 'charged',
      },
    ],
  };
}

function fieldsOf(register: Register): readonly Field<StatementLine>[] {
  const { columns } = textIn(register.language).statementReport;
  const text = (key: string, header: string, width: number, of: Field<StatementLine>['of']) =>
    ({ key, header, kind: 'text', width, of }) as const;
  const money = (key: string, header: string, of: Field<StatementLine>['of']) =>
    ({ key, header, kind: 'money', width: 13, of }) as const;
  return [
    { key: 'day', header: columns.day, kind: 'day', width: 11, of: ({ day }) => day },
    { ...text('what', columns.what, 26, whatOf), wrap: true },
    text('row', columns.row, 12, ({ id }) => id),
    {
      ...money('charged', columns.charged, ({ amount }) => (amount > 0 ? amount : null)),
      total: 'sum',
    },
    { ...money('paid', columns.paid, ({ amount }) => (amount < 0 ? -amount : null)), total: 'sum' },
    money('balance', columns.balance, ({ balance }) => balance),
    money('open', columns.open, ({ open }) => (open === 0 ? null : open)),
    { ...text('settles', columns.settles, 36, settlesOf), wrap: true },
  ];
}

/** What it is, in its own words where they say something else, and what a person should look at. */
function whatOf({ what, text, remarks }: StatementLine): string {
  const own = text === null || text === what ? [] : [text];
  return [[what, ...own].join(': '), ...remarks].join('. ');
}

function settlesOf({ parts }: StatementLine): string {
  return parts.map(({ id, ore }) => `${id} (${norwegianAmount(ore)})`).join(', ');
}
