import { Input, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ControlProps } from './control';

const NUMERIC = new Set(['money', 'integer', 'decimal']);
const DIGITS = new Set(['kid', 'account', 'organisationNumber', 'postcode', 'municipalityNumber']);

/** One line of text, a number or an amount. */
export function TextControl({ field, value, onType, onLeave, wiring }: ControlProps): ReactElement {
  const { kind } = field;
  const mode = NUMERIC.has(kind)
    ? 'decimal'
    : DIGITS.has(kind)
      ? 'numeric'
      : kind === 'phone'
        ? 'tel'
        : kind === 'email'
          ? 'email'
          : 'text';
  return (
    <Input
      {...wiring}
      className={NUMERIC.has(kind) ? 'form-number' : ''}
      size="small"
      autoComplete="off"
      inputMode={mode}
      value={value}
      onChange={(_, data) => onType(data.value)}
      onBlur={onLeave}
      contentAfter={kind === 'money' ? <span className="faint">kr</span> : null}
    />
  );
}

/** Text of some length. */
export function NoteControl({ value, onType, onLeave, wiring }: ControlProps): ReactElement {
  return (
    <Textarea
      {...wiring}
      size="small"
      resize="vertical"
      rows={3}
      value={value}
      onChange={(_, data) => onType(data.value)}
      onBlur={onLeave}
    />
  );
}
