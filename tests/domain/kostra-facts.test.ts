import { expect, test } from 'vitest';
import { readRegister } from '../../src/domain/register';
import { sampleTables } from '../../src/domain/sample';
import type { DecodedTable } from '../../src/domain/decode';
import type { TableId } from '../../src/domain/tables';

const register = readRegister(sampleTables());

/** What each figure of KOSTRA form 13 is counted from. */
const FIGURES: readonly (readonly [figure: string, table: TableId, columns: readonly string[]])[] =
  [
    ['1–5 boliger etter eierform', 'Dwellings', ['disposal', 'inUseFrom', 'outOfUse']],
    ['6 tilgjengelige for rullestol', 'Dwellings', ['wheelchair']],
    ['7 boliger etter slag og størrelse', 'Dwellings', ['category', 'purpose', 'bedrooms']],
    ['8 nye søkere', 'Applications', ['received', 'livedInMunicipal', 'housingSituation']],
    ['9 vedtak, avslag og grunner', 'Applications', ['decision', 'decisionReason', 'decisionDate']],
    ['10 nyinnflyttede husstander', 'Tenancies', ['application', 'start']],
    ['11 grupper', 'Needs', ['application', 'code', 'from']],
    ['12 venteliste', 'Applications', ['status', 'decisionDate']],
    ['13 tid fra søknad til vedtak og innflytting', 'Applications', ['complete', 'decisionDate']],
    ['13 tilbud og avslag på tilbud', 'Offers', ['offered', 'answer', 'declineCode']],
    ['14 kontrakter etter lengde', 'Tenancies', ['start', 'end', 'leaseKind', 'shortTermReason']],
    ['15 midlertidig opphold etter lengde', 'TemporaryStays', ['from', 'to', 'place', 'children']],
    ['16 garantier og depositum', 'Tenancies', ['securityKind', 'securityAmount', 'securityBy']],
    ['18 begjæringer og fravikelser', 'ArrearsSteps', ['kind', 'date']],
  ];

/** Facts that the sample happens to have nowhere. */
const NOT_IN_SAMPLE = ['outOfUse'];

test.each(FIGURES)('%s', (_, table, columns) => {
  const { columns: values }: DecodedTable<Record<string, unknown>> = register.tables[
    table
  ] as never;
  for (const column of columns) {
    expect(Object.keys(values), column).toContain(column);
    const filled = values[column]?.some((value) => value !== null);
    expect(filled, column).toBe(!NOT_IN_SAMPLE.includes(column));
  }
});
