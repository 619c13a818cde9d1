import type { Day } from '../days';
import { memoryOf } from '../derived/memory';
import type { Register } from '../register';
import { shapeControls } from '../shape/shape-controls';
import { tableIds } from '../tables';
import { columnControls } from './column-controls';
import type { Control } from './control';
import type { CheckResult } from './finding';
import { sweep, type Sweep } from './incremental/sweep';
import { ruleControls } from './rule-control';
import type { RulesOfTable } from './rule';
import { sweepStructure } from './structure-rules';

/** All that a check with these rules looks for. */
function controlsOf(rules: readonly RulesOfTable[]): readonly Control[] {
  return [
    {
      table: null,
      byRow: false,
      judge: ({ context, findings }) => sweepStructure(context.register, findings),
    },
    ...shapeControls,
    ...tableIds.flatMap((id) => [
      ...columnControls(id),
      ...rules.filter(({ table }) => table === id).flatMap(ruleControls),
    ]),
  ];
}

const known = new WeakMap<readonly RulesOfTable[], readonly Control[]>();

function knownControls(rules: readonly RulesOfTable[]): readonly Control[] {
  const controls = known.get(rules) ?? controlsOf(rules);
  known.set(rules, controls);
  return controls;
}

/** Checks the whole register with these rules, as of a day. Findings come sorted and complete. */
export function checkWith(
  rules: readonly RulesOfTable[],
  register: Register,
  on: Day,
): CheckResult {
  return sweep(knownControls(rules), register, on).result;
}

/** Checks of one register that are remembered: one for each language and day that is asked for. */
const MOST = 3;

/**
 * The same findings as `checkWith`. Of a register that was read after another, only what can have changed since the
 * other's check is checked again.
 */
export function checkAgainWith(
  rules: readonly RulesOfTable[],
  register: Register,
  on: Day,
): CheckResult {
  const memory = memoryOf(register);
  const sweeps = (memory.get(rules) ?? []) as readonly Sweep[];
  const { language } = register;
  const before = sweeps.find((one) => one.on === on && one.register.language === language);
  if (before?.register.tables === register.tables) return before.result;
  const made = sweep(knownControls(rules), register, on, before);
  memory.set(rules, [made, ...sweeps.filter((one) => one !== before)].slice(0, MOST));
  return made.result;
}
