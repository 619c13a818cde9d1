import type { Naming } from '../agenda/naming';
import { namingOf } from '../agenda/naming';
import type { Day } from '../days';
import type { Language } from '../language';
import type { Register } from '../register';
import type { Application } from '../tables/applications';
import type { Agreement } from '../tables/follow-up';
import type { Tenancy } from '../tables/tenancies';
import type { Text } from '../../text';
import { rowsWith } from './rows-by';
import type { RowSource } from './story';

/** Whom the story is about, and the rows that lead further. */
export interface Scope {
  readonly register: Register;
  readonly on: Day;
  readonly language: Language;
  readonly text: Text['story'];
  readonly naming: Naming;
  readonly subject: RowSource;
  /** The newest first. */
  readonly tenancies: readonly Tenancy[];
  /** A household's applications; a dwelling has none of its own. */
  readonly applications: readonly Application[];
  readonly agreements: readonly Agreement[];
}

export function scopeOf(
  register: Register,
  subject: RowSource,
  on: Day,
  text: Pick<Text, 'story' | 'agenda'>,
): Scope {
  const { Tenancies, Applications, Agreements } = register.tables;
  const column = subject.table === 'Households' ? 'household' : 'dwelling';
  const tenancies = [...rowsWith(Tenancies.rows, column, subject.id)].sort(
    (left, right) => right.start - left.start,
  );
  const applications =
    subject.table === 'Households' ? rowsWith(Applications.rows, 'household', subject.id) : [];
  return {
    register,
    on,
    language: register.language,
    text: text.story,
    naming: namingOf(register, text.agenda, on),
    subject,
    tenancies,
    applications,
    agreements: tenancies.flatMap(({ tenancy }) => rowsWith(Agreements.rows, 'tenancy', tenancy)),
  };
}

/** The rows of a table that belong to the tenancies of the story. */
export function rowsOfTenancies<R extends { readonly tenancy: string | null }>(
  { tenancies }: Scope,
  rows: readonly R[],
): readonly R[] {
  return tenancies.flatMap(({ tenancy }) => rowsWith(rows, 'tenancy', tenancy as R['tenancy']));
}
