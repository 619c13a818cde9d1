import type { ReactElement } from 'react';
import { norwegianDay, weekday } from '../../domain/days';
import type { OfficeView } from '../../domain/office/office-check';
import type { WizardText } from '../../text/wizard';

/** The meetings that will stand on the sheet, and why some are not on the day of the rhythm. */
export function MeetingsPreview({
  view,
  text,
}: {
  readonly view: OfficeView | null;
  readonly text: WizardText;
}): ReactElement | null {
  const meetings = view?.meetings ?? [];
  const first = meetings[0];
  if (first === undefined) return null;
  return (
    <section className="wizard-meetings" aria-labelledby="wizard-meetings">
      <h3 id="wizard-meetings">{text.planned}</h3>
      <p className="faint">{text.weekday(text.weekdays[weekday(first.cycle) - 1] ?? '')}</p>
      <ol className="wizard-days">
        {meetings.map(({ day, cycle, change }) => (
          <li key={cycle}>
            {norwegianDay(day ?? cycle)}
            {change === null ? null : (
              <span className="faint">
                {' '}
                {day === null ? `${text.none}, ` : ''}
                {text.moved[change]}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
