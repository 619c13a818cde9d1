import type { Chart } from './chart';

export const waitingAndStock: Chart = {
  id: 'waiting-and-stock',
  title: ['Venteliste mot boliger', 'Venteliste mot bustader', 'Waiting list against stock'],
  definition: [
    'Søknader om kommunal bolig eller bytte som venter per dato etter behov for soverom, mot boliger i bruk og boliger som ble ledige de siste tolv månedene.',
    'Søknader om kommunal bustad eller byte som ventar per dato etter behov for soverom, mot bustader i bruk og bustader som vart ledige dei siste tolv månadene.',
    'Applications for a municipal dwelling or a swap waiting on the day by bedrooms needed, against dwellings in use and dwellings that fell vacant in the last twelve months.',
  ],
  kind: 'groups',
  unit: 'count',
  shape: { separateSeries: true, disjoint: true },
  source: [
    'Søknader, Boliger, Leieforhold',
    'Søknader, Bustader, Leigeforhold',
    'Applications, Dwellings, Tenancies',
  ],
  sql: `
WITH today AS (
  SELECT MAX(c.last_day) AS last_day FROM calendar c
), year_start AS (
  SELECT p.first_day AS first_day FROM periods p WHERE p.period = 0
), waiting AS (
  SELECT a.household AS household, a.area AS area,
    CASE WHEN a.bedrooms < 0 THEN 'unknown' WHEN a.bedrooms <= 1 THEN '1' WHEN a.bedrooms >= 4 THEN '4'
      WHEN a.bedrooms = 2 THEN '2' ELSE '3' END AS size
  FROM applications a
  INNER JOIN today t ON a.from_day <= t.last_day AND a.until_day > t.last_day
), stock AS (
  SELECT d.dwelling AS dwelling, d.area AS area,
    CASE WHEN d.bedrooms < 0 THEN 'unknown' WHEN d.bedrooms <= 1 THEN '1' WHEN d.bedrooms >= 4 THEN '4'
      WHEN d.bedrooms = 2 THEN '2' ELSE '3' END AS size
  FROM dwellings d
)
SELECT 0 AS slice, 'waiting' AS series, w.size AS category, w.area AS area,
  COUNT(*) AS value, COUNT(DISTINCT w.household) AS n, -1 AS largest
FROM waiting w GROUP BY w.size, w.area
UNION ALL
SELECT 0 AS slice, 'stock' AS series, k.size AS category, k.area AS area,
  COUNT(*) AS value, -1 AS n, -1 AS largest
FROM stock k
INNER JOIN spans s ON s.dwelling = k.dwelling
INNER JOIN today t ON s.from_day <= t.last_day AND s.to_day >= t.last_day
GROUP BY k.size, k.area
UNION ALL
SELECT 0 AS slice, 'freed' AS series, k.size AS category, k.area AS area,
  COUNT(*) AS value, -1 AS n, -1 AS largest
FROM stock k
INNER JOIN tenancies l ON l.dwelling = k.dwelling
INNER JOIN year_start y ON l.to_day >= y.first_day
INNER JOIN today t ON l.to_day < t.last_day
GROUP BY k.size, k.area`,
};
