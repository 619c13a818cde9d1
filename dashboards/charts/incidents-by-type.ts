import type { Chart } from './chart';

export const incidentsByType: Chart = {
  id: 'incidents-by-type',
  title: [
    'Hendelser etter type og tjeneste',
    'Hendingar etter type og teneste',
    'Incidents by type and service',
  ],
  definition: [
    'Hendelser meldt i perioden, etter type og ansvarlig tjeneste. De sjeldne er samlet i «øvrige». Med ett område valgt vises ikke tjenestene hver for seg.',
    'Hendingar melde i perioden, etter type og ansvarleg teneste. Dei sjeldne er samla i «andre». Med eitt område valt blir ikkje tenestene viste kvar for seg.',
    'Incidents reported in the period, by type and responsible service. The rare ones are gathered in “others”. With one area chosen the services are not told apart.',
  ],
  kind: 'bars',
  unit: 'count',
  shape: { running: true, areaWithoutSeries: true, disjoint: true },
  source: ['Hendelser', 'Hendingar', 'Incidents'],
  sql: `
SELECT p.period AS slice, i.service AS series, i.type AS category, i.area AS area,
  COUNT(*) AS value, COUNT(DISTINCT i.dwelling) AS n, -1 AS largest
FROM incidents i
INNER JOIN periods p ON i.day >= p.first_day AND i.day <= p.last_day
GROUP BY p.period, i.service, i.type, i.area`,
};
