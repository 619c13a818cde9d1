import { applications } from './applications';
import { committee } from './committee';
import { followUp } from './follow-up';
import { general } from './general';
import { money } from './money';
import { people } from './people';
import { setup } from './setup';
import { stock } from './stock';
import { tenancies } from './tenancies';

/** Every rule in plain words, by its id. */
export const nb = {
  ...general,
  ...stock,
  ...people,
  ...applications,
  ...tenancies,
  ...followUp,
  ...money,
  ...committee,
  ...setup,
} as const;
