import { importPlan, isRefused, type FilePlan } from '../../app/payments-in/import-files';
import { importJson } from '../../app/payments-in/import-json';
import { logged } from '../../app/changes/logged';
import { openRegister } from '../../app/open-register';
import { norwegianAmount } from '../../domain/amounts';
import { norwegianDay } from '../../domain/days';
import type { MatchedPayment } from '../../domain/matching/match';
import { outcomes, type PaymentsPlan } from '../../domain/matching/plan';
import { checkSaved } from '../../workbook/xlsx';
import { textIn, type Text } from '../../text';
import { CommandError, type Arguments, type Command, type World } from '../command';
import { hasFlag } from '../options';
import type { GivenFile } from '../../app/payments-in/read-plan';
import type { OpenedRegister } from '../../app/open-register';
import type { Edit } from '../../workbook/workbook';

const usage =
  'boligutvalg import <file.xlsx> <bank or ledger file>… [--profile NAME] [--dry-run] [--json]';

/** Takes payments from bank files into a register: all files, or nothing. */
export const importCommand: Command = {
  name: 'import',
  usage,
  valued: ['profile'],
  flags: ['dry-run', 'json'],
  async run(given, world) {
    const [path, ...names] = given.words;
    if (path === undefined) throw new CommandError(world.text.cli.fileMissing(usage));
    if (names.length === 0) throw new CommandError(world.text.paymentsIn.cli.noFiles(usage));
    const bytes = await world.read(path);
    const opened = openRegister(bytes);
    const files = await filesNamed(names, world);
    const by = { who: world.user ?? '', on: world.today, time: '' };
    const plan = await importPlan(opened.workbook.tables(), files, { by });
    const refused = plan.files.filter(isRefused);
    const writes = plan.edits.length > 0 && !hasFlag(given, 'dry-run');
    const backup = writes ? await written({ path, bytes }, opened, plan.edits, world) : null;
    report(
      plan.files,
      { writes, backup, path, given, say: textIn(opened.register.language) },
      world,
    );
    return refused.length > 0 ? 2 : 0;
  },
};

function filesNamed(names: readonly string[], world: World): Promise<readonly GivenFile[]> {
  return Promise.all(
    names.map(async (name) => ({ name: baseName(name), bytes: await world.read(name) })),
  );
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** Writes the register with the edits and their lines in the change log, beside a copy of it as it was. */
async function written(
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
  { workbook, register }: OpenedRegister,
  edits: readonly Edit[],
  world: World,
): Promise<string> {
  if (workbook.breaksOnSaving().includes('signature')) {
    world.complain(textIn(register.language).saving.signatureBroken);
  }
  const stamp = { who: world.user ?? '', how: 'import', on: world.today, time: '' } as const;
  workbook.apply(logged(workbook.tables(), edits, stamp).edits);
  const saved = workbook.save();
  checkSaved(workbook, saved);
  const { backupSuffix } = textIn(register.language).paymentsIn.cli;
  const dot = path.lastIndexOf('.');
  const backup = `${path.slice(0, dot)}${backupSuffix}${path.slice(dot)}`;
  await world.write([
    { path: backup, bytes, keepsPrevious: true },
    { path, bytes: saved, replaces: bytes },
  ]);
  return backup;
}

interface Done {
  readonly writes: boolean;
  readonly backup: string | null;
  readonly path: string;
  readonly given: Arguments;
  readonly say: Text;
}

function report(
  files: readonly FilePlan[],
  { writes, backup, path, given, say }: Done,
  world: World,
): void {
  const { cli } = say.paymentsIn;
  const refused = files.filter(isRefused);
  for (const { name, refused: why } of refused) {
    if (why !== null) world.complain(cli.refused(name, why.line, why.why));
  }
  if (refused.length > 0 && files.length > 1) world.complain(cli.notWritten);
  if (hasFlag(given, 'json')) {
    world.print(JSON.stringify(importJson(files, writes), null, 2));
    return;
  }
  const read = files.filter(
    (file): file is PaymentsPlan => file.format !== null && !isRefused(file),
  );
  for (const file of read) for (const line of linesOf(file, say)) world.print(line);
  if (refused.length > 0) return;
  if (backup !== null) {
    world.print(cli.backup(backup));
    world.print(world.text.cli.written(path));
  } else world.print(hasFlag(given, 'dry-run') ? cli.dryRun : cli.nothingNew);
}

function linesOf(plan: PaymentsPlan, { paymentsIn: say }: Text): readonly string[] {
  const shown = plan.rows.filter(({ outcome }) => outcome !== 'matched');
  return [
    say.cli.file(plan.name, plan.format, plan.rows.length, norwegianAmount(plan.total)),
    ...outcomes.map((outcome) => {
      const { count, total } = plan.sums[outcome];
      return `  ${say.outcomes[outcome].padEnd(14)}${String(count).padStart(6)}${norwegianAmount(total).padStart(16)}`;
    }),
    `  ${say.cli.agrees}`,
    ...[...plan.skipped.map(({ why }) => why), ...plan.notices].map((line) => `  ${line}`),
    ...shown.map((row) => `  ${rowLine(row, say)}`),
  ];
}

function rowLine(row: MatchedPayment, say: Text['paymentsIn']): string {
  const may = row.suggestions.map(({ tenancy, way }) => `${tenancy} (${say.ways[way]})`);
  const why = [
    say.because[row.because],
    ...(may.length === 0 ? [] : [say.cli.may(may.join(', '))]),
  ];
  return say.cli.row(
    row.line,
    norwegianDay(row.date),
    norwegianAmount(row.amount),
    row.kid ?? '',
    why.join(' '),
  );
}
