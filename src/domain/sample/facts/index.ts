import type { Office } from '../office';
import { addApplicationFacts } from './application-facts';
import { addDwellingFacts } from './dwelling-facts';
import { addGuidance } from './guidance';
import { addIncidentFacts } from './incident-facts';
import { addNeeds } from './needs';
import { addPriceIndex } from './price-index';
import { addRentChanges } from './rent-changes';
import { addTenancyFacts } from './tenancy-facts';

/**
 * Facts that nothing else of the sample is drawn from: each part has a generator of its own, so that a new column never
 * changes the people, the money and the meetings that were there before.
 */
export function addFacts(office: Office): void {
  const part = (name: string): Office => ({ ...office, random: office.random.fork(name) });
  addDwellingFacts(part('dwelling facts'));
  addApplicationFacts(part('application facts'));
  addTenancyFacts(part('tenancy facts'));
  addNeeds(part('needs'));
  addGuidance(part('guidance'));
  addRentChanges(part('rent changes'));
  addPriceIndex(office);
  addIncidentFacts(part('incident facts'));
}
