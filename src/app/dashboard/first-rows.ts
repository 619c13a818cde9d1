import type { Day } from '../../domain/days';
import type { CubeRow } from '../../domain/disclosure/cube';
import { settledLedger } from '../../domain/ledger/settled-ledger';
import type { Facts } from '../../domain/metrics/facts';
import { arrearsCube } from './arrears-cube';
import { overdueBands } from './bands';
import { HISTORY, slicesUntil } from './calendar';
import { words } from './columns';

/** The first chart's rows, straight from the settled ledger. */
export function firstRows(facts: Facts, on: Day): readonly CubeRow[] {
  const { segments, tenancies } = settledLedger(facts.register);
  const areas = words(tenancies.map(facts.areaOfTenancy));
  return arrearsCube(
    segments,
    { of: areas.indexes, names: areas.words },
    slicesUntil(on, HISTORY),
    overdueBands(facts.register),
  );
}
