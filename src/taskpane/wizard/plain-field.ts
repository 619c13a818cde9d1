import type { FormField } from '../../domain/form/field';
import type { OfficeProblem } from '../../domain/office/office-check';
import type { SaidOfField } from '../form/findings';
import type { OpenForm } from '../form/stack';

/** The form's fields outside a row: no table behind them, nothing proposed. */
export const noRow: OpenForm = {
  number: 0,
  target: { table: '' },
  view: null,
  typed: {},
  proposed: {},
  names: {},
};

export function plainField(
  field: Partial<FormField> & Pick<FormField, 'label' | 'kind'>,
): FormField {
  return {
    at: 0,
    name: '',
    help: '',
    need: null,
    group: '',
    choices: [],
    references: null,
    masked: false,
    past: false,
    ...field,
  };
}

/** What a field says of the problems at it. */
export function saidOf(problems: readonly OfficeProblem[], at: string): readonly SaidOfField[] {
  return problems
    .filter((problem) => problem.at === at)
    .map(({ severity, message }) => ({
      rule: message,
      severity,
      message,
      source: '',
      repairText: '',
    }));
}
