import type { ReactElement } from 'react';
import { norwegianAmount } from '../../domain/amounts';
import type { Arrears } from '../../domain/ledger/arrears';
import type { SurfaceText } from '../../text/surface';
import { usePane } from '../context';

/** Owed by age, oldest last; a bar beside each sum, the sums are the content. */
export function Bands({ totals }: { readonly totals: Arrears['totals'] }): ReactElement {
  const { text } = usePane();
  const bands = totals.bands.filter(({ id }) => id !== 'notDue');
  const most = Math.max(1, ...bands.map(({ owed }) => owed));
  return (
    <table className="bands">
      <caption>{text.pane.arrears.byAge}</caption>
      <tbody>
        {bands.map(({ id, owed }, index) => (
          <tr key={id}>
            <th scope="row">{bandName(id, text)}</th>
            <td className="bar-cell" aria-hidden="true">
              <span
                className={`bar bar-${index}`}
                style={{ width: `${(100 * Math.max(0, owed)) / most}%` }}
              />
            </td>
            <td className="numeric">{norwegianAmount(owed)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `1-14` → `1–14 dager`; `over-90` → `Over 90 dager`. */
export function bandName(id: string, text: SurfaceText): string {
  const words = text.pane.arrears;
  if (id === 'notDue') return words.notDue;
  const [first = '', last = ''] = id.split('-');
  return first === 'over' ? words.bandOver(last) : words.bandBetween(first, last);
}
