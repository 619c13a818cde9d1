import { overlaps, readRange, type Range } from '../range';
import { attributes, openings, tokens } from '../xml';

/** A drop-down or entry rule as it stands in a sheet. */
export interface FoundValidation {
  readonly type: string;
  readonly source: string;
  readonly ranges: readonly Range[];
}

/** Cells that are coloured by a condition, by a formula. */
export interface FoundMark {
  readonly formula: string;
  readonly ranges: readonly Range[];
}

/** What stands before and after a sheet's rows. */
export interface SheetFrame {
  readonly merged: readonly Range[];
  readonly validations: readonly FoundValidation[];
  readonly marks: readonly FoundMark[];
  /** Sheet columns that are hidden, from 1. */
  readonly hiddenColumns: readonly (readonly [first: number, last: number])[];
}

/** Reads the parts of a sheet around its rows: `head` up to the cells, `tail` from their end. */
export function sheetFrame(head: string, tail: string, part: string): SheetFrame {
  const hiddenColumns: (readonly [number, number])[] = [];
  for (const tag of openings(head, part)) {
    if (tag.name !== 'col') continue;
    const given = attributes(head, tag);
    const hidden = ['1', 'true'].includes(given.get('hidden') ?? '') || given.get('width') === '0';
    if (hidden) hiddenColumns.push([Number(given.get('min')), Number(given.get('max'))]);
  }
  return {
    hiddenColumns,
    merged: mergedIn(tail, part),
    validations: validationsIn(tail, part),
    marks: marksIn(tail, part),
  };
}

function mergedIn(tail: string, part: string): readonly Range[] {
  const merged: Range[] = [];
  for (const tag of openings(tail, part)) {
    if (tag.name !== 'mergeCell') continue;
    const range = readRange(attributes(tail, tag).get('ref') ?? '');
    if (range !== undefined) merged.push(range);
  }
  return merged;
}

/** Conditions that are one formula. */
function marksIn(tail: string, part: string): readonly FoundMark[] {
  if (!tail.includes('conditionalFormatting')) return [];
  const found: FoundMark[] = [];
  let ranges: readonly Range[] = [];
  let isExpression = false;
  let formula: string | undefined;
  for (const token of tokens(tail, part)) {
    if (token.kind === 'text') {
      if (formula !== undefined) formula += token.text;
    } else if (token.name === 'conditionalFormatting' && token.kind === 'open') {
      ranges = rangesIn(attributes(tail, token).get('sqref') ?? '');
    } else if (token.name === 'cfRule' && token.kind === 'open') {
      isExpression = attributes(tail, token).get('type') === 'expression';
    } else if (token.name === 'formula') {
      if (token.kind === 'open') formula = '';
      else if (isExpression) found.push({ formula: formula ?? '', ranges });
      if (token.kind !== 'open') formula = undefined;
    }
  }
  return found;
}

/** Rules in the usual form and in the extension that Excel uses for lists on other sheets. */
function validationsIn(tail: string, part: string): readonly FoundValidation[] {
  const found: FoundValidation[] = [];
  let open: { type: string; source: string; ranges: string } | undefined;
  let within = '';
  for (const token of tokens(tail, part)) {
    if (token.kind === 'text') {
      if (open === undefined) continue;
      if (within === 'formula1' || within === 'f') open.source += token.text.trim();
      if (within === 'sqref') open.ranges = token.text;
    } else if (token.name === 'dataValidation') {
      if (token.kind !== 'close') {
        const given = attributes(tail, token);
        open = { type: given.get('type') ?? 'any', source: '', ranges: given.get('sqref') ?? '' };
      }
      if (token.kind !== 'open' && open !== undefined) {
        found.push({ ...open, ranges: rangesIn(open.ranges) });
        open = undefined;
      }
    } else if (token.name === 'formula2') within = token.kind === 'open' ? 'formula2' : '';
    else if (token.kind === 'close') within = '';
    else if (within !== 'formula2') within = token.name;
  }
  return found;
}

function rangesIn(text: string): readonly Range[] {
  return text.split(/\s+/).flatMap((one) => readRange(one) ?? []);
}

/** The part of a range that lies within another; undefined where they do not meet. */
export function common(one: Range, other: Range): Range | undefined {
  if (!overlaps(one, other)) return undefined;
  return {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
}
