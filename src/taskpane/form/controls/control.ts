import type { ReactElement } from 'react';
import type { FieldControlProps } from '@fluentui/react-components';
import type { FormField } from '../../../domain/form/field';
import type { FormText } from '../../../text/form';
import type { FormStack, OpenForm } from '../stack';

/** What every kind of control works with. */
export interface ControlProps {
  readonly form: OpenForm;
  readonly forms: FormStack;
  readonly field: FormField;
  readonly text: FormText;
  /** The field's content as text. */
  readonly value: string;
  readonly onType: (value: string) => void;
  /** The field is left: its text is spelled the usual way. */
  readonly onLeave: () => void;
  /** Ties the control to its label, help and findings. */
  readonly wiring: FieldControlProps;
}

export type Control = (props: ControlProps) => ReactElement;
