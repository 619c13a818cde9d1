import type { Chart } from './chart';

export const arrearsByAge: Chart = {
  id: 'arrears-by-age',
  title: ['Skyldig husleie etter alder', 'Skuldig husleige etter alder', 'Rent owed by age'],
  definition: [
    'Forfalt og ubetalt ved slutten av hver måned, fordelt på dager siden forfall. Siste søyle er per dato.',
    'Forfalle og ubetalt ved slutten av kvar månad, fordelt på dagar sidan forfall. Siste søyle er per dato.',
    'Past due and unpaid at the end of each month, by days since due. The last bar is the day of the data.',
  ],
  kind: 'time',
  unit: 'ore',
  shape: {},
  source: ['Krav, Innbetalinger', 'Krav, Innbetalingar', 'Charges, Payments'],
  sql: `
WITH open_part AS (
  SELECT c.slice AS slice, b.band AS band, s.area AS area, s.tenancy AS tenancy, SUM(s.ore) AS open_ore
  FROM calendar c
  INNER JOIN segments s ON s.from_day <= c.last_day AND s.until_day > c.last_day AND s.due < c.last_day
  INNER JOIN bands b ON b.from_age <= c.last_day - s.due AND b.to_age >= c.last_day - s.due
  GROUP BY c.slice, b.band, s.area, s.tenancy
)
SELECT p.slice AS slice, p.band AS series, '' AS category, p.area AS area,
  CAST(SUM(p.open_ore) AS BIGINT) AS value, COUNT(*) AS n, CAST(MAX(p.open_ore) AS BIGINT) AS largest
FROM open_part p
GROUP BY p.slice, p.band, p.area`,
};
