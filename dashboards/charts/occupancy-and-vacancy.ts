import type { Chart } from './chart';

export const occupancyAndVacancy: Chart = {
  id: 'occupancy-and-vacancy',
  title: ['Utleie og ledige døgn', 'Utleige og ledige døgn', 'Occupancy and vacant days'],
  definition: [
    'Døgn i hver måned uten løpende leieforhold, etter registrert årsak, og hvor stor del av døgnene som var utleid.',
    'Døgn i kvar månad utan løpande leigeforhold, etter registrert årsak, og kor stor del av døgna som var utleigde.',
    'Days of each month without a running tenancy, by the reason registered, and the share of days that were let.',
  ],
  kind: 'share',
  unit: 'days',
  shape: {},
  source: [
    'Boliger, Leieforhold, Ledighet',
    'Bustader, Leigeforhold, Ledigheit',
    'Dwellings, Tenancies, Vacancies',
  ],
  sql: `
WITH part AS (
  SELECT c.slice AS slice, s.area AS area,
    CASE WHEN s.state IN ('let', 'turnover', 'repair') THEN s.state ELSE 'other' END AS state,
    CASE WHEN s.to_day < c.last_day THEN s.to_day ELSE c.last_day END
      - CASE WHEN s.from_day > c.first_day THEN s.from_day ELSE c.first_day END + 1 AS days
  FROM calendar c
  INNER JOIN spans s ON s.from_day <= c.last_day AND s.to_day >= c.first_day
)
SELECT p.slice AS slice, p.state AS series, '' AS category, p.area AS area,
  CAST(SUM(p.days) AS BIGINT) AS value, -1 AS n, -1 AS largest
FROM part p
GROUP BY p.slice, p.state, p.area`,
};
