import { inLanguage, type Language } from '../../domain/language';
import { readRegister, tableIdOf, type Register } from '../../domain/register';
import { settings, type SettingKind } from '../../domain/settings';
import type { Stamp } from '../../domain/changes/log-rows';
import type { TableData } from '../../domain/cells';
import {
  isDamaged,
  isEmpty,
  upgradePlan,
  type MissingColumns,
  type UpgradePlan,
} from '../../domain/upgrade/plan';
import type { AddedColumns, ReportedDamage, UpgradeReport } from '../../domain/upgrade/report';
import { marksForBareColumns } from '../../domain/shape/lost-marks';
import { rulesForBareColumns } from '../../domain/shape/lost-rules';
import { isNewer, schemaVersionOf } from '../../domain/upgrade/schema-version';
import { WorkbookError } from '../../workbook/workbook';
import { checkSaved, growWorkbook, openXlsx, type Grown } from '../../workbook/xlsx';
import { logLines } from './log-lines';
import { openRegister } from '../open-register';
import { codeNames, type CodeNames } from './code-names';
import { columnOf, growthOf } from './growth';
import { contentEdits, dressingEdits, sheetName, sheetOf } from './upgrade-edits';

export interface Upgraded {
  readonly bytes: Uint8Array;
  /** False where nothing could be added, but something is lost: the bytes are the given ones. */
  readonly changed: boolean;
  readonly report: UpgradeReport;
}

/**
 * An older or partial register with everything that it lacked; null where it lacks nothing. What it has had and
 * lost is not added, only told of. What it had stays, the
 * user's own columns and sheets included; `by` is who stands in its change log. Throws WorkbookError for a register of a later program.
 */
export function upgradeRegister(
  bytes: Uint8Array,
  by: Omit<Stamp, 'how'> | null = null,
): Upgraded | null {
  const { workbook, register } = openRegister(bytes);
  if (isNewer(register)) {
    throw new WorkbookError('newer-register', String(schemaVersionOf(register)));
  }
  const plan = upgradePlan(register);
  const before = workbook.tables();
  if (isEmpty(plan)) {
    if (!isDamaged(plan)) return null;
    const [grown, lists] = [
      { refused: [], others: [], pages: [] },
      { names: [], scattered: [] },
    ];
    return { bytes, changed: false, report: reportOf({ plan, grown, lists, before, register }) };
  }
  const grown = growWorkbook(bytes, growthOf(plan, before, register.language));
  const file = openXlsx(grown.bytes);
  const edits = contentEdits(plan, file.tables(), register.language);
  const lines = by === null ? [] : logLines(plan, file.tables(), edits, { ...by, how: 'upgrade' });
  file.apply([...edits, ...lines]);
  file.apply(dressingEdits(plan, file.tables(), register.language));
  const tables = file.tables().filter(({ name }) => tableIdOf(name) !== undefined);
  file.apply(
    tables.flatMap((data) => [
      ...rulesForBareColumns(data, register.language),
      ...marksForBareColumns(data),
    ]),
  );
  const codes = file.tables().find(({ name }) => name.toLowerCase() === 'codes');
  const lists = codes === undefined ? { names: [], scattered: [] } : codeNames(codes);
  const named = growWorkbook(file.save(), { names: lists.names });
  checkSaved(file, named.bytes);
  const report = reportOf({ plan, grown, lists, before, register });
  return { bytes: named.bytes, changed: true, report };
}

/** What the tables of a workbook lack, without its file; for hosts that only show it. */
export function planFor(tables: readonly TableData[]): UpgradePlan {
  return upgradePlan(readRegister(tables));
}

interface Done {
  readonly plan: UpgradePlan;
  readonly grown: Pick<Grown, 'refused' | 'others' | 'pages'>;
  readonly lists: CodeNames;
  readonly before: readonly TableData[];
  readonly register: Register;
}

function reportOf({ plan, grown, lists, before, register }: Done): UpgradeReport {
  const { language } = register;
  const { refused, others } = grown;
  const without = new Set(others.flatMap(({ wanted, given }) => (given === null ? [wanted] : [])));
  const added = ({ table, id, columns }: MissingColumns): AddedColumns => ({
    sheet: sheetOf(table, before, language),
    headers: columns.map((name) => inLanguage(columnOf(id, name).header, language)),
  });
  const fits = ({ table }: MissingColumns): boolean => refused.every((one) => one.table !== table);
  return {
    from: plan.from,
    to: plan.to,
    sheets: [
      ...plan.tables.map((id) => sheetName(id, language)).filter((name) => !without.has(name)),
      ...grown.pages,
    ],
    columns: plan.columns.filter(fits).map(added),
    settings: plan.settings.map((id) => {
      const kind: SettingKind<unknown> = settings[id];
      return inLanguage(kind.meaning, language);
    }),
    rates: plan.rates.length,
    codes: plan.codes.length,
    renamed: others,
    refused: refused.map(({ table, headers, inTheWay }) => ({
      sheet: sheetOf(table, before, language),
      headers,
      inTheWay,
    })),
    lost: plan.lost.map(added),
    damage: damageIn(plan, before, language),
    scattered: lists.scattered,
  };
}

function damageIn(
  { damage }: UpgradePlan,
  before: readonly TableData[],
  language: Language,
): readonly ReportedDamage[] {
  return damage.map((one) =>
    one.kind === 'table'
      ? {
          kind: 'table',
          sheet: sheetName(one.id, language),
          table: one.id,
          charges: one.charges,
        }
      : {
          kind: 'column',
          sheet: sheetOf(one.table, before, language),
          header: inLanguage(columnOf(one.id, one.column).header, language),
          instead: one.instead,
        },
  );
}
