import { expect, test } from 'vitest';
import { agendaFor } from '../../src/domain/agenda/agenda';
import { arrearsSteps } from '../../src/domain/codes/money';
import { day } from '../../src/domain/days';
import type { Edit } from '../../src/domain/edits';
import { arrearsOn } from '../../src/domain/ledger/arrears';
import { readRegister } from '../../src/domain/register';
import { arrearsReport } from '../../src/domain/reports/arrears';
import { sampleTables } from '../../src/domain/sample';
import { applyEdits } from '../../src/workbook/memory/edit-tables';
import { textPoolOf } from '../../src/workbook/text-pool';

const on = day('2026-10-31');
const OWN = 'vårt ord for ';

/** The sample with a word of the municipality's own for every code of every list. */
const register = readRegister(inOwnWords());

function inOwnWords() {
  const tables = sampleTables({ dwellings: 40, years: 3 });
  const codes = readRegister(tables).tables.Codes;
  const at = codes.parts[0]?.columnIndex.get('label') ?? -1;
  const edits = codes.rows.map(({ code }, row): Edit => ({
    kind: 'set',
    table: 'Codes',
    row,
    column: at,
    value: `${OWN}${code}`,
  }));
  const pooled = tables.map((data) => ({ data, texts: textPoolOf(data.strings) }));
  return applyEdits(pooled, edits).tables.map(({ data }) => data);
}

test('the finance workbook, the agenda and the reasons of the next step use the words of the codes sheet', () => {
  const arrears = arrearsOn(register, on);
  const report = JSON.stringify(arrearsReport(register, arrears));
  const agenda = JSON.stringify(
    agendaFor(register, { meeting: 'next', on, audience: 'secretary' }),
  );
  const advice = JSON.stringify(arrears.accounts.map((account) => account.advice));
  for (const text of [report, agenda, advice]) expect(text).toContain(OWN);
  for (const [word] of Object.values(arrearsSteps)) expect(report).not.toContain(`"${word}"`);
});
