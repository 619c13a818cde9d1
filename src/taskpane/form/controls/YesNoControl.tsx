import type { ReactElement } from 'react';
import type { ControlProps } from './control';

/** Yes, no or nothing yet, side by side; a word that is neither stays to be seen. */
export function YesNoControl({
  form,
  field,
  value,
  text,
  onType,
  wiring,
}: ControlProps): ReactElement {
  const [yes = '', no = ''] = field.choices;
  const known = value === '' || field.choices.some((one) => sameWord(one, value));
  const choices = [
    { value: yes, name: text.yes },
    { value: no, name: text.no },
    { value: '', name: text.unset },
    ...(known ? [] : [{ value, name: value }]),
  ];
  return (
    <div
      id={wiring.id}
      className="choice-row form-choice"
      role="radiogroup"
      aria-labelledby={wiring['aria-labelledby']}
      aria-describedby={wiring['aria-describedby']}
      aria-required={wiring['aria-required']}
      aria-invalid={wiring['aria-invalid']}
    >
      {choices.map((one) => (
        <label key={one.value} className="choice-one">
          <input
            type="radio"
            name={`form-${form.number}-${field.at}`}
            value={one.value}
            checked={sameWord(one.value, value)}
            onChange={() => onType(one.value)}
          />
          <span>{one.name}</span>
        </label>
      ))}
    </div>
  );
}

function sameWord(left: string, right: string): boolean {
  return left.toLocaleLowerCase('nb') === right.trim().toLocaleLowerCase('nb');
}
