import { documentKinds } from '../../codes/tenancies';
import { requiredDocuments } from '../../agenda/proposers/required-documents';
import { inLanguage } from '../../language';
import { lastDayOf } from '../../occupancy/spans';
import type { Tenancy } from '../../tables/tenancies';
import { rowsWith } from '../rows-by';
import { rowsOfTenancies, type Scope } from '../scope';
import { named, rowsSource, type StorySource } from '../source';
import type { StoryLine } from '../story';

/** Documents that are there, and by name those that ought to be. */
const present = rowsSource({
  kind: 'tenancy',
  table: 'Documents',
  rows: (scope) => rowsOfTenancies(scope, scope.register.tables.Documents.rows),
  events: [
    {
      day: 'signed',
      always: true,
      title: (scope, row) => named(scope, scope.text.events.document, 'Documents', row, 'kind'),
      facts: ['form', 'language', 'validTo', 'archive'],
      isOpen: ({ signed, validTo }, on) => signed === null || (validTo ?? on) < on,
    },
  ],
  ahead: [
    {
      day: 'validTo',
      text: (scope, row) => named(scope, scope.text.ahead.document, 'Documents', row, 'kind'),
      isOver: ({ validTo }, on) => (validTo ?? on) < on,
    },
  ],
});

export const papers: StorySource = {
  ...present,
  lines: (scope) => [
    ...present.lines(scope),
    ...scope.tenancies.flatMap((row) => missing(scope, row)),
  ],
};

function missing(scope: Scope, tenancy: Tenancy): readonly StoryLine[] {
  if (lastDayOf(tenancy) !== null) return [];
  const { register, agreements, on, language, text } = scope;
  const own = agreements.filter((agreement) => agreement.tenancy === tenancy.tenancy);
  const there = rowsWith(register.tables.Documents.rows, 'tenancy', tenancy.tenancy ?? '');
  return requiredDocuments.flatMap(({ kind, requiredFrom }) => {
    const from = requiredFrom(tenancy, own);
    if (from === null || from > on || there.some((paper) => paper.kind === kind)) return [];
    const title = text.events.missing(inLanguage(documentKinds[kind], language));
    const source = { table: 'Tenancies', id: tenancy.tenancy ?? '' } as const;
    return [{ kind: 'tenancy', day: from, title, detail: '', source, isOpen: true }];
  });
}
