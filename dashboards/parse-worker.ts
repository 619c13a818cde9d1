import './worker-folder.js';
import { firstSight } from '../src/app/dashboard/first-sight';
import { dashboardTables } from '../src/app/dashboard-tables';
import type { Day } from '../src/domain/days';
import { factsOf, type Facts } from '../src/domain/metrics/facts';
import { looksLikeRegister, readRegister } from '../src/domain/register';
import { WorkbookError } from '../src/workbook/workbook';
import { openXlsx } from '../src/workbook/xlsx';
import type { ParseOrder, ParseReply } from './messages';

interface Scope {
  onmessage: ((event: MessageEvent<ParseOrder>) => void) | null;
  postMessage(message: ParseReply, transfer?: Transferable[]): void;
}

const scope = self as unknown as Scope;

let opened: { readonly facts: Facts; readonly on: Day } | null = null;

scope.onmessage = ({ data }) => {
  follow(data).catch((error: unknown) => {
    const code = error instanceof WorkbookError ? error.code : null;
    const detail = error instanceof WorkbookError ? error.detail : String(error);
    scope.postMessage({ kind: 'failed', code, detail });
  });
};

async function follow(order: ParseOrder): Promise<void> {
  if (order.kind === 'open') {
    const file = openXlsx(order.bytes);
    const tables = file.tables();
    if (!looksLikeRegister(tables)) throw new WorkbookError('not-a-register');
    opened = { facts: factsOf(readRegister(tables)), on: order.on };
    scope.postMessage({ kind: 'first', first: firstSight(opened.facts, order.on) });
  }
  if (opened !== null) await sendTables(opened.facts, opened.on);
}

/** The analysis tables, handed over and not copied. Arrow is loaded only now: the first chart needs none of it. */
async function sendTables(facts: Facts, on: Day): Promise<void> {
  const { arrowOf } = await import('./arrow');
  const tables = dashboardTables(facts, on).map((table) => ({
    name: table.name,
    bytes: arrowOf(table),
  }));
  scope.postMessage(
    { kind: 'tables', tables },
    tables.map(({ bytes }) => bytes.buffer as ArrayBuffer),
  );
}
