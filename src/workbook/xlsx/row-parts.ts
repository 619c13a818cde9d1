import { columnLetters } from '../../domain/cells';
import { columnNumber } from './range';
import { asOpening, attributes, tokens, withAttribute } from './xml';

/** One row of a sheet taken apart, to be put together again with other cells. */
export interface RowParts {
  /** The row's opening tag, never in its empty form. */
  readonly open: string;
  /** Whole cells by 1-based sheet column. */
  readonly cells: ReadonlyMap<number, CellParts>;
  /** What stands beside the cells: extensions. */
  readonly rest: string;
}

export interface CellParts {
  readonly xml: string;
  readonly openEnd: number;
  /** Number of the cell's style, as written. */
  readonly style: string | undefined;
  readonly hasFormula: boolean;
}

export function rowParts(xml: string, part: string): RowParts {
  const cells = new Map<number, CellParts>();
  const state = { open: '', rest: '', depth: 0, start: 0, openEnd: 0, column: 0, formula: false };
  const finish = (end: number): void => {
    const whole = xml.slice(state.start, end);
    if (state.column < 0) state.rest += whole;
    else cells.set(state.column, cellParts(whole, state.openEnd - state.start, state.formula));
  };
  let last = 0;
  for (const token of tokens(xml, part)) {
    if (token.kind === 'text') continue;
    if (token.kind === 'close') {
      state.depth -= 1;
      if (state.depth === 1) finish(token.end);
      continue;
    }
    if (state.depth === 0) state.open = asOpening(xml.slice(token.start, token.end));
    else if (state.depth === 1) {
      const address = /^[A-Za-z]+/.exec(attributes(xml, token).get('r') ?? '')?.[0];
      state.column =
        token.name !== 'c' ? -1 : address === undefined ? last + 1 : columnNumber(address);
      if (state.column > 0) last = state.column;
      state.start = token.start;
      state.openEnd = token.end;
      state.formula = false;
    } else if (token.name === 'f' && state.depth === 2) state.formula = true;
    if (token.kind === 'open') state.depth += 1;
    else if (state.depth === 1) finish(token.end);
  }
  return { open: state.open, cells, rest: state.rest };
}

function cellParts(xml: string, openEnd: number, hasFormula: boolean): CellParts {
  const style = /\ss\s*=\s*["'](\d+)["']/.exec(xml.slice(0, openEnd))?.[1];
  return { xml, openEnd, style, hasFormula };
}

/** The cell's own text at another address. */
export function movedCell({ xml, openEnd }: CellParts, column: number, row: number): string {
  const address = `${columnLetters(column)}${row}`;
  return withAttribute(xml.slice(0, openEnd), 'r', address) + xml.slice(openEnd);
}
