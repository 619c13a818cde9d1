import type { ReactElement } from 'react';
import { norwegianAmount } from '../../domain/amounts';
import type { Arrears } from '../../domain/ledger/arrears';
import { usePane } from '../context';
import { bandName } from './band-name';

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
