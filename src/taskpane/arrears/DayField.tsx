import { Field, Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { parseNorwegianDay } from '../../domain/columns/time';
import { norwegianDay, type Day } from '../../domain/days';
import { usePane } from '../context';
import { unreadDay } from './unread-day';

/** A day that is typed in any Norwegian way; what is no day changes nothing and says so. */
export function DayField({
  label,
  day,
  onDay,
  onUnread,
}: {
  readonly label: string;
  readonly day: Day;
  readonly onDay: (day: Day) => void;
  /** Told whether what stands there is no day. */
  readonly onUnread?: (unread: boolean) => void;
}): ReactElement {
  const { text } = usePane();
  const [typed, setTyped] = useState(norwegianDay(day));
  const read = parseNorwegianDay(typed);
  return (
    <Field
      className="rent-field"
      label={label}
      size="small"
      validationState={read === null ? 'error' : 'none'}
      validationMessage={read === null ? unreadDay(typed, text.pane) : null}
    >
      <Input
        size="small"
        autoComplete="off"
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
          const next = parseNorwegianDay(value);
          if (next !== null) onDay(next);
          onUnread?.(next === null);
        }}
      />
    </Field>
  );
}
