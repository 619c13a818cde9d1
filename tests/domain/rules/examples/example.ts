import type { GivenRows, RegisterOptions } from '../../../helpers/register';

/** Rows that break a rule, and rows as near to them as can be that do not. */
export interface Example {
  readonly breaks: GivenRows;
  readonly passes: GivenRows;
  readonly options?: RegisterOptions;
}

/** By rule id. The check is as of 1 March 2026. */
export type Examples = Readonly<Record<string, Example>>;
