/** A rule of Excel for what may be typed in a cell, plain data; it only warns. */
export interface ValidationRule {
  /** `any` shows help and allows everything. */
  readonly type: 'list' | 'date' | 'any';
  /** For a list the name of the range with its words; for a date the earliest one as a serial number; else ''. */
  readonly source: string;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
}
