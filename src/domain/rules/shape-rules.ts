import { formatFits } from '../shape/expected';
import { anyColumn, ofKinds, type GeneralRule } from './general-rule';
import { own } from './source';

const EXCEL = own('hva innliming og redigering i Excel gjør med et ark');
const isMarked = ofKinds('day');
const ALL_DAYS = ofKinds('day');

/** What may be wrong with how a table lies on its sheet, and with what was pasted into it. */
export const shapeRules = {
  'rows-below-table': { severities: ['kritisk', 'info'], source: EXCEL },
  'cells-beside-table': { severities: ['info'], source: EXCEL },
  'merged-cells': { severities: ['advarsel'], source: EXCEL },
  'blank-rows': { severities: ['info'], source: EXCEL },
  'hidden-rows': { severities: ['info'], source: EXCEL },
  'hidden-columns': { severities: ['info'], source: EXCEL },
  'entry-rule-lost': {
    severities: ['info'],
    source: EXCEL,
    holds: ({ choices, kind }) => choices !== undefined || kind === 'day',
  },
  'entry-rule-changed': {
    severities: ['info'],
    source: EXCEL,
    holds: ({ choices, kind }) => choices !== undefined || kind === 'day',
  },
  'marks-lost': { severities: ['info'], source: EXCEL, holds: isMarked },
  'format-lost': {
    severities: ['advarsel'],
    source: EXCEL,
    holds: (column) => !formatFits(column, 'General') || !formatFits(column, 'dd.mm.yyyy'),
  },
  'cells-shifted': { severities: ['feil'], source: EXCEL, holds: anyColumn },
  'column-one-row-off': { severities: ['feil'], source: EXCEL, holds: anyColumn },
  'mixed-day-order': { severities: ['advarsel'], source: EXCEL, holds: ALL_DAYS },
  'days-of-1904': { severities: ['advarsel'], source: EXCEL, holds: ALL_DAYS },
} as const satisfies Readonly<Record<string, GeneralRule>>;

export type ShapeRuleId = keyof typeof shapeRules;

export function sourceOf(rule: ShapeRuleId): string {
  return shapeRules[rule].source.reference;
}
