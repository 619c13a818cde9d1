import type { StorySource } from '../source';
import { agreements, measures } from './agreements';
import { allowances } from './allowances';
import { applications } from './applications';
import { cases, tasks } from './cases';
import { changes } from './changes';
import { checklists } from './checklists';
import { plans, steps } from './collection';
import { contacts } from './contacts';
import { incidents } from './incidents';
import { interviews } from './interviews';
import { ledgerMonths } from './ledger-months';
import { offers } from './offers';
import { papers } from './papers';
import { stays } from './stays';
import { tenancies } from './tenancies';
import { vacancies } from './vacancies';

/** Everything that a story is told from. */
export const storySources: readonly StorySource[] = [
  applications,
  interviews,
  offers,
  stays,
  tenancies,
  papers,
  checklists,
  agreements,
  measures,
  contacts,
  incidents,
  vacancies,
  ledgerMonths,
  allowances,
  plans,
  steps,
  cases,
  tasks,
  changes,
];
