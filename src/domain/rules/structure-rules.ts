import { inLanguage } from '../language';
import type { StructureProblem } from '../decode';
import type { Severity } from '../parsed';
import { tableIdOf, type Register } from '../register';
import { tableOf, type TableId } from '../tables';
import { textIn } from '../../text';
import type { Findings } from './found';
import { structureRules } from './general-rules';

/** Missing tables, missing and doubled columns. */
export function sweepStructure(register: Register, findings: Findings): void {
  for (const problem of register.structure) {
    const id = tableIdOf(problem.table);
    if (id === undefined) continue;
    findings.about(id, placeOfProblem(problem, id, register), {
      rule: problem.code,
      severity: severityOf(problem, id),
      source: structureRules[problem.code].source.reference,
      message: sentenceOf(problem, id, register),
    });
  }
}

function placeOfProblem(problem: StructureProblem, id: TableId, register: Register) {
  const { sheet, cell, table } = problem;
  return { sheet, cell, table, column: headerOf(problem, id, register), value: null };
}

function headerOf({ column }: StructureProblem, id: TableId, { language }: Register): string {
  const described = column === undefined ? undefined : tableOf(id).columns[column];
  return described === undefined ? '' : inLanguage(described.header, language);
}

function severityOf({ code, column }: StructureProblem, id: TableId): Severity {
  const table = tableOf(id);
  if (code === 'missing-table') return table.hidden === true ? 'advarsel' : 'feil';
  const described = column === undefined ? undefined : table.columns[column];
  if (code === 'missing-key' || described?.essential === true) return 'kritisk';
  if (code === 'doubled-column') return 'feil';
  return described?.required === true ? 'feil' : 'info';
}

function sentenceOf(problem: StructureProblem, id: TableId, register: Register): string {
  const say = textIn(register.language).check.structure;
  const header = headerOf(problem, id, register);
  switch (problem.code) {
    case 'missing-table':
      return say.missingTable(id, inLanguage(tableOf(id).sheet, register.language));
    case 'missing-key':
      return say.missingKey(header);
    case 'missing-column':
      return say.missingColumn(header);
    case 'doubled-column':
      return say.doubledColumn(header);
  }
}
