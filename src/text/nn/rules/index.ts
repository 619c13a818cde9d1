import { applications } from './applications';
import { committee } from './committee';
import { followUp } from './follow-up';
import { money } from './money';
import { people } from './people';
import { setup } from './setup';
import { shared } from './shared';
import { stock } from './stock';
import { tenancies } from './tenancies';

/** What the rules of each area say, beside `check-rules`. */
export const areaRules = {
  ...shared,
  ...stock,
  ...people,
  ...applications,
  ...tenancies,
  ...followUp,
  ...money,
  ...committee,
  ...setup,
} as const;
