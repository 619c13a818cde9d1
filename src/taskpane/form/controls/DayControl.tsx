import { Input } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { parseNorwegianDay } from '../../../domain/columns/time';
import { isoDay, norwegianDay, parseIsoDay } from '../../../domain/days';
import { Icon } from '../../Icon';
import type { ControlProps } from './control';

/** A day, typed in any Norwegian way or picked in the browser's own calendar. */
export function DayControl({
  field,
  value,
  text,
  onType,
  onLeave,
  wiring,
}: ControlProps): ReactElement {
  const calendar = useRef<HTMLInputElement>(null);
  const day = parseNorwegianDay(value);
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' || !event.altKey) return;
    event.preventDefault();
    showCalendar(calendar.current);
  };
  return (
    <div className="form-beside">
      <Input
        {...wiring}
        className="form-day"
        size="small"
        autoComplete="off"
        placeholder={text.day.hint}
        value={value}
        onChange={(_, data) => onType(data.value)}
        onBlur={onLeave}
        onKeyDown={press}
      />
      <span className="form-calendar">
        <Icon name="calendar" />
        <input
          ref={calendar}
          type="date"
          tabIndex={-1}
          title={text.day.calendar(field.label)}
          aria-label={text.day.calendar(field.label)}
          value={day === null ? '' : isoDay(day)}
          onChange={(event) => {
            const picked = parseIsoDay(event.target.value);
            onType(picked === null ? '' : norwegianDay(picked));
          }}
        />
      </span>
    </div>
  );
}

/** A page in another page's frame may not open it by itself; the calendar's own button always can. */
function showCalendar(input: HTMLInputElement | null): void {
  try {
    input?.showPicker();
  } catch {
    input?.focus();
  }
}
