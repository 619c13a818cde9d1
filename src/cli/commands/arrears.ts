import { arrearsCsv, arrearsJson, arrearsWorkbook } from '../../app/arrears';
import { openRegister } from '../../app/open-register';
import { norwegianAmount } from '../../domain/amounts';
import { norwegianDay, type Day } from '../../domain/days';
import { arrearsOn, type Arrears } from '../../domain/ledger/arrears';
import { debtorsOf } from '../../domain/reports/arrears/debtors';
import { listedLedger } from '../../domain/reconciliation/from-list';
import { reconcile } from '../../domain/reconciliation/reconcile';
import type { Register } from '../../domain/register';
import type { MadeFile } from '../../app/host';
import { planOfFile } from '../../app/payments-in/read-plan';
import type { OpenItemsPlan } from '../../domain/matching/open-items/plan';
import { CommandError, type Arguments, type Command, type World } from '../command';
import { dayOption, fileArgument, fileWithEnding, hasFlag, optionText } from '../options';

const usage =
  'boligutvalg arrears <file.xlsx> [--on YYYY-MM-DD] [--out FILE.xlsx] [--csv FILE.csv] [--ledger FILE] [--profile NAME] [--json]';

/** Who owes what: a summary, JSON, or the files for finance. */
export const arrearsCommand: Command = {
  name: 'arrears',
  usage,
  valued: ['on', 'out', 'csv', 'ledger', 'profile'],
  flags: ['json'],
  async run(given, world) {
    const path = fileArgument(given, world, usage);
    const on = dayOption(given, 'on', world.today, world);
    const { register } = openRegister(await world.read(path));
    const arrears = arrearsOn(register, on);
    // Both files are made before either is written.
    const list = await listWanted(given, register, on, world);
    const files = await filesWanted(given, register, on, list, world);
    await world.write(
      files.map(({ path: target, file }) => ({ path: target, bytes: file.bytes })),
      [path],
    );
    if (hasFlag(given, 'json')) world.print(JSON.stringify(arrearsJson(arrears), null, 2));
    else {
      for (const line of linesOf(arrears, files, world)) world.print(line);
      for (const line of comparedLines(register, list, on, world)) world.print(line);
    }
    return 0;
  },
};

interface WantedFile {
  readonly path: string;
  readonly file: MadeFile;
}

async function filesWanted(
  given: Arguments,
  register: Register,
  on: Day,
  list: OpenItemsPlan | null,
  world: World,
): Promise<readonly WantedFile[]> {
  const out = fileWithEnding(given, 'out', '.xlsx', world);
  const csv = fileWithEnding(given, 'csv', '.csv', world);
  return [
    ...(out === undefined ? [] : [{ path: out, file: await arrearsWorkbook(register, on, list) }]),
    ...(csv === undefined ? [] : [{ path: csv, file: arrearsCsv(register, on) }]),
  ];
}

/** The list of open items that `--ledger` names, read by `--profile` or by its own headers. */
async function listWanted(
  given: Arguments,
  register: Register,
  on: Day,
  world: World,
): Promise<OpenItemsPlan | null> {
  const path = optionText(given, 'ledger');
  if (path === undefined) return null;
  const profile = optionText(given, 'profile');
  const file = { name: path.split(/[/\\]/).at(-1) ?? path, bytes: await world.read(path) };
  const items = profile === undefined ? {} : { profile };
  const plan = await planOfFile(register, file, on, { items });
  const { notAList, isBankFile } = world.text.finance;
  if (plan.format !== null) throw new CommandError(notAList(path, isBankFile));
  if (plan.openItems === null) throw new CommandError(notAList(path, plan.refused?.why ?? ''));
  return plan.openItems;
}

/** Where the register and a list differ: how many accounts, the sum, and the sheet that tells of each. */
function comparedLines(
  register: Register,
  list: OpenItemsPlan | null,
  on: Day,
  { text }: World,
): readonly string[] {
  if (list === null) return [];
  const { agreed, differing, difference } = reconcile(register, listedLedger(list, on).imported);
  const { comparison } = text.account;
  return [
    comparison.agreed(agreed, differing.length),
    `${comparison.controlDifference}: ${norwegianAmount(difference)} («${comparison.sheet}»)`,
  ];
}

function linesOf(arrears: Arrears, files: readonly WantedFile[], world: World): readonly string[] {
  return [
    ...summaryOf(arrears, world),
    ...files.map(({ path }) => world.text.cli.written(path)),
    ...(files.length === 0 ? [] : [controlSumOf(arrears, world)]),
  ];
}

/** The command line writes nothing in the register, so the sum that an export log would hold is said instead. */
function controlSumOf(arrears: Arrears, { text }: World): string {
  return text.cli.controlSum(debtorsOf(arrears).length, norwegianAmount(arrears.totals.owed));
}

function summaryOf(arrears: Arrears, world: World): readonly string[] {
  const { totals, control, unread, missing, on, dataDate, emptyLedger } = arrears;
  const text = world.text.arrears;
  const debtors = debtorsOf(arrears);
  const width = Math.max(...SHOWN.map((key) => text.summary[key].length));
  const cells = unread.length - missing.length;
  const agrees = control.balance === control.sumOfAccounts;
  return [
    text.title(norwegianDay(on)),
    text.stampData('', dataDate === null ? null : norwegianDay(dataDate), emptyLedger),
    '',
    ...SHOWN.map(
      (key) => `${text.summary[key].padEnd(width)}  ${norwegianAmount(totals[key]).padStart(15)}`,
    ),
    '',
    text.summary.accounts(
      debtors.length,
      debtors.filter(({ former }) => former).length,
      debtors.filter(({ known }) => !known).length,
    ),
    ...missing.map(({ why }) => why),
    ...unfoundedLine(arrears, world),
    ...(cells === 0 ? [] : [text.summary.unread(cells)]),
    agrees
      ? text.summary.control(
          norwegianAmount(control.charges),
          norwegianAmount(control.payments),
          norwegianAmount(control.balance),
          text.leftOut(arrears.rowsLeftOut, missing.length),
        )
      : text.summary.deviation(
          norwegianAmount(control.balance),
          norwegianAmount(control.sumOfAccounts),
        ),
  ];
}

/** Write-offs and corrections without what they rest on count all the same, and are told. */
function unfoundedLine({ unfounded }: Arrears, { text }: World): readonly string[] {
  const sum = unfounded.reduce((total, { amount }) => total + amount, 0);
  if (unfounded.length === 0) return [];
  return [`${text.account.unfoundedCredit}: ${unfounded.length}, ${norwegianAmount(sum)}`];
}

const SHOWN = ['owed', 'own', 'allowanceExpected', 'credit', 'unplaced'] as const;
