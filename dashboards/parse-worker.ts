import './worker-folder.js';
import { firstSight, firstTables, secondSight } from '../src/app/dashboard/first-sight';
import { dashboardTables } from '../src/app/dashboard-tables';
import type { Day } from '../src/domain/days';
import { factsOf, type Facts } from '../src/domain/metrics/facts';
import { looksLikeRegister, readRegister, tableIdOf } from '../src/domain/register';
import { WorkbookError } from '../src/workbook/workbook';
import { openLazily } from '../src/workbook/xlsx';
import type { ParseOrder, ParseReply } from './messages';

interface Scope {
  onmessage: ((event: MessageEvent<ParseOrder>) => void) | null;
  postMessage(message: ParseReply, transfer?: Transferable[]): void;
}

const scope = self as unknown as Scope;

type OpenOrder = Extract<ParseOrder, { readonly kind: 'open' }>;

let opened: { readonly facts: Facts; readonly on: Day } | null = null;
let turns = 0;

scope.onmessage = ({ data }) => {
  follow(data).catch((error: unknown) => {
    const code = error instanceof WorkbookError ? error.code : null;
    const detail = error instanceof WorkbookError ? error.detail : String(error);
    scope.postMessage({ kind: 'failed', code, detail });
  });
};

async function follow(order: ParseOrder): Promise<void> {
  if (order.kind === 'open') await open(order);
  else if (opened !== null) await sendTables('tables', opened.facts, opened.on);
}

/** Reads for the first chart what it needs and sends it; only then the rest. A later file takes over. */
async function open({ bytes, on }: OpenOrder): Promise<void> {
  const turn = (turns += 1);
  opened = null;
  const file = openLazily(bytes);
  if (!looksLikeRegister(file.tables)) throw new WorkbookError('not-a-register');
  await file.readAhead((name) => firstTables.some((id) => id === tableIdOf(name)));
  if (turn !== turns) return;
  const facts = factsOf(readRegister(file.tables));
  scope.postMessage({ kind: 'first', first: firstSight(facts, on) });
  await sendTables('empty', factsOf(readRegister([])), on);
  await file.readAhead((name) => tableIdOf(name) !== undefined);
  if (turn !== turns) return;
  scope.postMessage({ kind: 'second', second: secondSight(facts, on) });
  opened = { facts, on };
  await sendTables('tables', facts, on);
}

/** The analysis tables, handed over and not copied. Arrow is loaded only now: the first chart needs none of it. */
async function sendTables(kind: 'empty' | 'tables', facts: Facts, on: Day): Promise<void> {
  const { arrowOf } = await import('./arrow');
  const tables = dashboardTables(facts, on).map((table) => ({
    name: table.name,
    bytes: arrowOf(table),
  }));
  scope.postMessage(
    { kind, tables },
    tables.map(({ bytes }) => bytes.buffer as ArrayBuffer),
  );
}
