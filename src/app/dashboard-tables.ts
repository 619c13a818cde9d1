import { asksForDwelling, waitingUntil } from '../domain/applications/waiting';
import type { Day } from '../domain/days';
import { closedFrom } from '../domain/incidents/open';
import { settledLedger } from '../domain/ledger/settled-ledger';
import type { Facts } from '../domain/metrics/facts';
import { isForLetting, lastDayOf } from '../domain/occupancy/spans';
import { overdueBands } from './dashboard/bands';
import { HISTORY, periodsUntil, slicesUntil } from './dashboard/calendar';
import { amounts, FOR_EVER, integers, words, type AnalysisTable } from './dashboard/columns';

/**
 * The register and the ledger engine's result as plain columns for the dashboard. Rows are numbered anew: no name, no
 * address and no id of the register comes along.
 */
export function dashboardTables(facts: Facts, on: Day): readonly AnalysisTable[] {
  const dwellings = numbersOf(facts.register.tables.Dwellings.rows.map(({ dwelling }) => dwelling));
  return [
    calendarTable(on),
    periodTable(on),
    bandTable(facts),
    segmentTable(facts),
    dwellingTable(facts, dwellings),
    spanTable(facts, dwellings, on),
    tenancyTable(facts, dwellings),
    applicationTable(facts),
    incidentTable(facts, dwellings, on),
  ];
}

type Numbers = ReadonlyMap<string, number>;

function numbersOf(ids: readonly (string | null)[]): Numbers {
  return new Map(
    ids.flatMap((id, index): [string, number][] => (id === null ? [] : [[id, index]])),
  );
}

function calendarTable(on: Day): AnalysisTable {
  const slices = slicesUntil(on, HISTORY);
  return {
    name: 'calendar',
    columns: {
      slice: integers(slices.keys()),
      first_day: integers(slices.map(({ first }) => first)),
      last_day: integers(slices.map(({ last }) => last)),
    },
  };
}

function periodTable(on: Day): AnalysisTable {
  const periods = periodsUntil(on);
  return {
    name: 'periods',
    columns: {
      period: integers(periods.keys()),
      first_day: integers(periods.map(({ first }) => first)),
      last_day: integers(periods.map(({ last }) => last)),
    },
  };
}

function bandTable({ register }: Facts): AnalysisTable {
  const bands = overdueBands(register);
  return {
    name: 'bands',
    columns: {
      band: words(bands.map((_, index) => String(index))),
      from_age: integers(bands.map(({ from }) => from)),
      to_age: integers(bands.map(({ to }) => Math.min(to, FOR_EVER))),
    },
  };
}

function segmentTable(facts: Facts): AnalysisTable {
  const { segments, tenancies } = settledLedger(facts.register);
  const areas = words(tenancies.map(facts.areaOfTenancy));
  return {
    name: 'segments',
    columns: {
      tenancy: integers(segments.tenancy),
      area: {
        kind: 'word',
        indexes: segments.tenancy.map((tenancy) => areas.indexes[tenancy] ?? 0),
        words: areas.words,
      },
      due: integers(segments.due),
      from_day: integers(segments.from),
      until_day: integers(segments.until),
      ore: amounts(segments.ore),
    },
  };
}

function dwellingTable({ register, areaOf }: Facts, numbers: Numbers): AnalysisTable {
  const rows = register.tables.Dwellings.rows.filter(isForLetting);
  return {
    name: 'dwellings',
    columns: {
      dwelling: integers(rows.map(({ dwelling }) => numbers.get(dwelling) ?? -1)),
      area: words(rows.map(({ dwelling }) => areaOf(dwelling))),
      bedrooms: integers(rows.map(({ bedrooms }) => bedrooms ?? -1)),
      category: words(rows.map(({ category }) => category ?? '')),
      type: words(rows.map(({ type }) => type ?? '')),
    },
  };
}

function spanTable(facts: Facts, numbers: Numbers, on: Day): AnalysisTable {
  const spans = facts.spans(on);
  return {
    name: 'spans',
    columns: {
      dwelling: integers(spans.map(({ dwelling }) => numbers.get(dwelling) ?? -1)),
      area: words(spans.map(({ dwelling }) => facts.areaOf(dwelling))),
      state: words(spans.map(({ state }) => state)),
      from_day: integers(spans.map(({ from }) => from)),
      to_day: integers(spans.map(({ to }) => to)),
    },
  };
}

function tenancyTable({ register, areaOf }: Facts, numbers: Numbers): AnalysisTable {
  const { rows } = register.tables.Tenancies;
  return {
    name: 'tenancies',
    columns: {
      tenancy: integers(rows.keys()),
      dwelling: integers(rows.map(({ dwelling }) => numbers.get(dwelling) ?? -1)),
      area: words(rows.map(({ dwelling }) => areaOf(dwelling))),
      from_day: integers(rows.map(({ start }) => start)),
      to_day: integers(rows.map((tenancy) => lastDayOf(tenancy) ?? FOR_EVER)),
    },
  };
}

function applicationTable({ register }: Facts): AnalysisTable {
  const rows = register.tables.Applications.rows.filter(asksForDwelling);
  const households = numbersOf([...new Set(rows.map(({ household }) => household))]);
  return {
    name: 'applications',
    columns: {
      application: integers(rows.keys()),
      household: integers(rows.map(({ household }) => households.get(household) ?? -1)),
      area: words(rows.map(({ area }) => area?.trim() ?? '')),
      bedrooms: integers(rows.map(({ bedrooms }) => bedrooms ?? -1)),
      from_day: integers(rows.map(({ received }) => received)),
      until_day: integers(rows.map((application) => waitingUntil(application) ?? FOR_EVER)),
    },
  };
}

function incidentTable({ register, areaOf }: Facts, numbers: Numbers, on: Day): AnalysisTable {
  const rows = register.tables.Incidents.rows.filter(({ date }) => date <= on);
  return {
    name: 'incidents',
    columns: {
      incident: integers(rows.keys()),
      dwelling: integers(rows.map(({ dwelling }) => numbers.get(dwelling ?? '') ?? -1)),
      area: words(rows.map(({ dwelling }) => areaOf(dwelling ?? ''))),
      type: words(rows.map(({ type }) => type ?? 'other')),
      service: words(rows.map(({ service }) => service ?? '')),
      day: integers(rows.map(({ date }) => date)),
      closed_day: integers(rows.map((incident) => closedFrom(incident) ?? FOR_EVER)),
    },
  };
}
