import type { ReactElement } from 'react';
import { periodMonths } from '../src/app/dashboard/calendar';
import { ALL } from '../src/domain/disclosure/cube';
import type { Selection } from './view/view';
import { useWords } from './words';

interface Props {
  readonly areas: readonly string[];
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
}

/** Which area and period all pictures and figures are about. */
export function Filters({ areas, selection, onSelect }: Props): ReactElement {
  const { text } = useWords();
  return (
    <form
      className="filters"
      aria-label={text.filters}
      onSubmit={(event) => event.preventDefault()}
    >
      <label>
        {text.area}
        <select
          value={selection.area}
          onChange={({ target }) => onSelect({ ...selection, area: target.value })}
        >
          <option value={ALL}>{text.everyArea}</option>
          {areas.map((area) => (
            <option key={area} value={area}>
              {area}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text.period}
        <select
          value={selection.months}
          onChange={({ target }) => onSelect({ ...selection, months: Number(target.value) })}
        >
          {periodMonths.map((months) => (
            <option key={months} value={months}>
              {text.months(months)}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}
