import { rulesFor } from './rule';
import { own } from './source';

/** Values that somebody was to look up again. */
export const settingReviewRules = rulesFor('Settings', [
  {
    id: 'setting-review-lapsed',
    severity: 'advarsel',
    source: own('verdier kontrolleres på nytt innen en dag'),
    columns: ['reviewBy'],
    message: (say) => say.settingReviewLapsed,
    broken: ({ reviewBy }, { on }) => reviewBy !== null && reviewBy < on,
  },
]);

export const rateReviewRules = rulesFor('Rates', [
  {
    id: 'rate-review-lapsed',
    severity: 'advarsel',
    source: own('satser kontrolleres på nytt innen en dag'),
    columns: ['rate', 'reviewBy'],
    marks: ['reviewBy'],
    message: (say, { rate }) => say.rateReviewLapsed(rate),
    broken: ({ reviewBy }, { on }) => reviewBy !== null && reviewBy < on,
  },
]);
