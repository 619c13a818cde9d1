import type { StructureProblem } from '../decode';
import { freeTextRules } from './free-text';
import { anyColumn, type GeneralRule } from './general-rule';
import { mayHaveEqualRows } from './keys/equal-rows';
import { problemRules } from './problem-rules';
import { shapeRules } from './shape-rules';
import { COLUMNS, own } from './source';

/** What follows from a table's columns beside the reading of single cells. */
export const columnRules = {
  'required-empty': {
    severities: ['info'],
    source: COLUMNS,
    holds: ({ required, essential }) => required === true && essential !== true,
  },
  'essential-empty': {
    severities: ['kritisk'],
    source: COLUMNS,
    holds: ({ essential }) => essential === true,
  },
  'unknown-reference': {
    severities: ['feil'],
    source: COLUMNS,
    fixable: true,
    holds: ({ references }) => references !== undefined,
  },
  'key-doubled': {
    severities: ['feil'],
    source: COLUMNS,
    fixable: true,
    holds: ({ kind }) => kind === 'key',
  },
  'row-doubled': {
    severities: ['advarsel'],
    source: COLUMNS,
    fixable: true,
    holds: ({ kind }, table) => kind === 'key' && mayHaveEqualRows(table),
  },
  'key-form': {
    severities: ['advarsel', 'feil'],
    source: COLUMNS,
    fixable: true,
    holds: ({ kind, prefix }) => kind === 'key' && prefix !== undefined && prefix !== '',
  },
} as const satisfies Readonly<Record<string, GeneralRule>>;

/** What may be wrong with the shape of a table. */
export const structureRules: Readonly<Record<StructureProblem['code'], GeneralRule>> = {
  'missing-table': { severities: ['feil', 'advarsel'], source: own('registerets tabeller') },
  'missing-key': { severities: ['kritisk'], source: COLUMNS, holds: ({ kind }) => kind === 'key' },
  'missing-column': { severities: ['feil', 'info', 'kritisk'], source: COLUMNS, holds: anyColumn },
  'doubled-column': { severities: ['feil', 'kritisk'], source: COLUMNS, holds: anyColumn },
};

/** Every rule that holds in many tables, by id. */
export const generalRules: Readonly<Record<string, GeneralRule>> = {
  ...structureRules,
  ...shapeRules,
  ...columnRules,
  ...problemRules,
  ...freeTextRules,
};
