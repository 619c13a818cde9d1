export type HostValue = string | number | boolean;

export interface HostCell {
  readonly value: HostValue;
  /** The value is an error such as `#REF!`. */
  readonly error?: true;
  readonly formula?: string;
}

const ERRORS = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!']);

/** What a cell holds after `value` was entered into it; undefined when it is empty. */
export function enter(value: HostValue, format: string): HostCell | undefined {
  // "" clears a cell (office-js-docs-pr, docs/excel/excel-add-ins-blank-null-values.md).
  if (value === '') return undefined;
  // A cell formatted as text keeps what is entered as text (support.microsoft.com, "Format numbers as text").
  if (format === '@') return { value: String(value) };
  if (typeof value !== 'string') return { value };
  // Range.values in @types/office-js: text starting with =, + or - is taken as a formula.
  if (/^[=+-]/.test(value) && !/^[+-]?\d+(\.\d+)?$/.test(value))
    return { value: 0, formula: value };
  if (ERRORS.has(value)) return { value, error: true };
  if (/^(true|false)$/i.test(value)) return { value: value.toLowerCase() === 'true' };
  // Typed digits become a number and lose their leading zeros
  // (support.microsoft.com, "Keeping leading zeros and large numbers").
  if (/^[+-]?\d+(\.\d+)?$/.test(value)) return { value: Number(value) };
  // A leading apostrophe marks text and is not part of it (OfficeDev/office-js#6687).
  return { value: value.startsWith("'") ? value.slice(1) : value };
}
