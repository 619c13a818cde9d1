import type { ReactElement } from 'react';
import type { ChartView } from './view/view';

interface Props {
  readonly view: ChartView;
  readonly caption: string;
}

/** The same cells as the drawing, to be read and compared. */
export function ChartTable({ view, caption }: Props): ReactElement {
  return (
    <div className="table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{view.rowHeader}</th>
            {view.series.map(({ id, label }) => (
              <th key={id} scope="col" className="number">
                {label}
              </th>
            ))}
            {view.totals === null ? null : (
              <th scope="col" className="number">
                {view.totalLabel}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row, index) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {view.series.map(({ id, cells }) => (
                <td key={id} className="number">
                  {cells[index]?.text}
                </td>
              ))}
              {view.totals === null ? null : (
                <td className="number total">{view.totals[index]?.text}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
