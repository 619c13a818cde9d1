import { namingOf } from '../../domain/agenda/naming';
import type { Day } from '../../domain/days';
import type { Language } from '../../domain/language';
import { LEFT_OUT, type Placings } from '../../domain/matching/match';
import type { Register } from '../../domain/register';
import { textIn } from '../../text';
import type { Edit } from '../../workbook/workbook';
import { importPlan, isRefused, type FilePlan, type ImportPlan } from '../payments-in/import-files';
import type { Accepted } from '../../domain/matching/open-items/plan';
import type { ItemsWish } from '../payments-in/open-items-file';
import type { GivenFile } from '../payments-in/read-plan';
import { tablesOf } from '../payments-in/tables-of';

/** What a person has said of one payment of one of the files. */
export interface Placing {
  /** Place of the file among those given, from 0. */
  readonly file: number;
  /** The payment's number in the file, from 1. */
  readonly number: number;
  /** Null leaves the payment without a tenancy. */
  readonly tenancy: string | null;
  /** It does not belong in the register: it is not entered at all, only counted. */
  readonly leftOut?: boolean;
}

/** Files to import and what has been said of their payments; nothing is written by asking. */
export interface PaymentsInAsk {
  readonly on: Day;
  readonly files: readonly GivenFile[];
  readonly placings: readonly Placing[];
  /** How lists of open items are to be read. */
  readonly items?: ItemsWish;
  /** What a person agrees to of lists of open items, file by file in their order. */
  readonly accepted?: readonly Accepted[];
}

export interface PaymentsInView {
  readonly files: readonly FilePlan[];
  /** Writing would change the register: no file is refused and something is new. */
  readonly canWrite: boolean;
  /** Tenancy → household and address, for every tenancy that the plans name; never a protected one. */
  readonly names: Readonly<Record<string, string>>;
}

/** Sentences are in the reader's language. */
export async function paymentsInView(
  register: Register,
  ask: PaymentsInAsk & { readonly language: Language },
): Promise<PaymentsInView> {
  const { files, edits } = await planFor(register, ask, ask.language);
  return { files, canWrite: edits.length > 0, names: namesIn(register, files, ask) };
}

export interface PaymentsInEdits {
  /** To be made as one step; none where a file is refused or nothing is new. */
  readonly edits: readonly Edit[];
}

/** The edits of the same plan, written in the workbook's language. */
export async function paymentsInEdits(
  register: Register,
  ask: PaymentsInAsk & { readonly who: string; readonly time: string },
): Promise<PaymentsInEdits> {
  const { edits } = await planFor(register, ask, register.language);
  return { edits };
}

function planFor(
  register: Register,
  ask: PaymentsInAsk & { readonly who?: string; readonly time?: string },
  reader: Language,
): Promise<ImportPlan> {
  const { on, files, placings, items, accepted, who = '', time = '' } = ask;
  return importPlan(tablesOf(register), files, {
    by: { who, on, time },
    reader,
    placings: files.map((_, at) => placingsOf(placings, at)),
    ...(items === undefined ? {} : { items }),
    ...(accepted === undefined ? {} : { accepted }),
  });
}

function placingsOf(all: readonly Placing[], file: number): Placings {
  return new Map(
    all
      .filter((one) => one.file === file)
      .map(({ number, tenancy, leftOut }) => [number, leftOut === true ? LEFT_OUT : tenancy]),
  );
}

function namesIn(
  register: Register,
  files: readonly FilePlan[],
  { on, language }: { readonly on: Day; readonly language: Language },
): Readonly<Record<string, string>> {
  const naming = namingOf(register, textIn(language).agenda, on);
  const named = files.flatMap(tenanciesIn);
  return Object.fromEntries(
    [...new Set(named)].flatMap((id): readonly (readonly [string, string])[] => {
      const row = register.tables.Tenancies.byKey(id);
      if (row === undefined) return [];
      return [[id, naming.tenancy(row).filter(Boolean).join(' – ')]];
    }),
  );
}

function tenanciesIn(file: FilePlan): readonly string[] {
  if (isRefused(file)) return [];
  if (file.format !== null) {
    return file.rows.flatMap(({ tenancy, suggestions }) => [
      tenancy ?? '',
      ...suggestions.map((one) => one.tenancy),
    ]);
  }
  if (file.openItems === null) return [];
  const { items, gone, differing } = file.openItems;
  return [
    ...items.map(({ owner }) => owner ?? ''),
    ...gone.map(({ tenancy }) => tenancy),
    ...differing.map(({ tenancy }) => tenancy),
  ];
}
