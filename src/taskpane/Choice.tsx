import type { ReactElement } from 'react';

/** One of a few, side by side: real radio buttons under quiet clothes. */
export function Choice<C extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly choices: readonly { readonly id: C; readonly name: string; readonly hint: string }[];
  readonly chosen: C;
  readonly onChoose: (id: C) => void;
}): ReactElement {
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      <div className="choice-row">
        {choices.map(({ id, name, hint }) => (
          <label key={id} className="choice-one" title={hint}>
            <input
              type="radio"
              name={label}
              value={id}
              checked={id === chosen}
              onChange={() => onChoose(id)}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
