import { norwegianDay } from '../../days';
import { firstDay } from '../../months';
import { dayCell, fault, type Fault } from './fault';

/** What Excel and pasting make of a cell that somebody filled in rightly. */
export const excelFaults: readonly Fault[] = [
  fault('Vacancies', 'reason', 'space-after-choice', ({ reason }) =>
    reason === null ? undefined : `${reason} `,
  ),
  fault('Vacancies', 'to', 'day-first-or-month-first', ({ to }) => {
    const written = to === null ? '' : norwegianDay(to).replaceAll('.', '/');
    return /^(0\d|1[0-2])\/(?!\1)(0\d|1[0-2])\//.test(written) ? written : undefined;
  }),
  fault('Charges', 'period', 'month-made-a-date', ({ period }) =>
    period === null ? undefined : dayCell(firstDay(period)),
  ),
  fault('Tenancies', 'archive', 'digits-as-power-of-ten', () => '2,02E+11'),
  fault('Dwellings', 'postcode', 'postcode-made-a-number', ({ postcode }) =>
    postcode === null ? undefined : Number(postcode),
  ),
  fault('Dwellings', 'address', 'no-break-space-before', ({ address }) =>
    address === null ? undefined : `\u00A0${address}`,
  ),
];
