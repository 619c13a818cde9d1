import { importPlan, isRefused, type FilePlan } from '../../app/payments-in/import-files';
import { importJson } from '../../app/payments-in/import-json';
import { logged } from '../../app/changes/logged';
import { openRegister } from '../../app/open-register';
import { checkSaved } from '../../workbook/xlsx';
import { textIn, type Text } from '../../text';
import { CommandError, type Arguments, type Command, type World } from '../command';
import { hasFlag, optionText } from '../options';
import type { ItemsWish } from '../../app/payments-in/open-items-file';
import { itemLines, paymentLines } from '../import-lines';
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
    const plan = await importPlan(opened.workbook.tables(), files, {
      by,
      items: profileWish(given),
    });
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

function profileWish(given: Arguments): ItemsWish {
  const profile = optionText(given, 'profile');
  return profile === undefined ? {} : { profile };
}

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
  for (const file of files.filter((one) => !isRefused(one))) {
    const lines =
      file.format !== null
        ? paymentLines(file, say)
        : file.openItems === null
          ? []
          : itemLines(file.openItems, say);
    for (const line of lines) world.print(line);
  }
  if (refused.length > 0) return;
  if (backup !== null) {
    world.print(cli.backup(backup));
    world.print(world.text.cli.written(path));
  } else world.print(hasFlag(given, 'dry-run') ? cli.dryRun : cli.nothingNew);
}
