import type { Day } from '../../domain/days';
import type { Language } from '../../domain/language';
import { WorkbookError } from '../../workbook/workbook';
import type { TabId } from '../tabs';
import { readWho } from '../who';
import type { ExcelRegister } from './excel-register';
import type { PaneRequests } from './requests';

/** What a command works with. */
export interface CommandSurroundings {
  readonly register: ExcelRegister;
  readonly requests: PaneRequests;
  readonly language: Language;
  readonly on: Day;
}

/** A button on the ribbon; `name` is its FunctionName in manifest.xml. */
interface RibbonCommand {
  readonly name: string;
  /** The part of the pane that belongs to it. */
  readonly tab: TabId;
  readonly showsPane: boolean;
  run(surroundings: CommandSurroundings): Promise<void>;
}

/** The ribbon's commands; each button in manifest.xml names one of them. */
export const ribbonCommands: readonly RibbonCommand[] = [
  {
    name: 'checkRegister',
    tab: 'check',
    showsPane: true,
    run: () => Promise.resolve(),
  },
  {
    name: 'makeAgenda',
    tab: 'meeting',
    showsPane: false,
    run: async ({ register, language, on }) => {
      const ask = { meeting: 'next', audience: 'secretary', language, on } as const;
      await register.host.addSheets?.(await register.engine.ask('agendaSheets', ask));
    },
  },
  {
    name: 'makeArrearsSheets',
    tab: 'arrears',
    showsPane: false,
    run: async ({ register, language, on }) => {
      const { host, engine } = register;
      const { handedOut } = await import('../arrears/handed-out');
      const handed = { report: 'arrears', format: null, on, who: readWho(), logs: true } as const;
      await handedOut({ host, engine, language }, handed);
    },
  },
];

/** Runs a command on the workbook as it stands now; a failure is told in the pane. */
export async function runCommand(
  command: RibbonCommand,
  surroundings: CommandSurroundings,
  showPane: () => Promise<void>,
): Promise<void> {
  const { register, requests } = surroundings;
  try {
    const { isRegister, language } = await register.read();
    if (!isRegister) throw new WorkbookError('not-a-register');
    await command.run({ ...surroundings, language: language ?? surroundings.language });
    if (!command.showsPane) return;
    requests.show({ tab: command.tab });
  } catch (problem) {
    requests.show({ tab: command.tab, problem });
  }
  await showPane();
}
