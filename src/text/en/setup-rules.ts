/** What rules on rates, settings and codes say. */
export const setupRules = {
  rateReviewLapsed: (name: string) =>
    `The rate ${name} should have been checked. Look it up, correct it if it has changed, and set a new day.`,
  settingReviewLapsed:
    'The setting should have been checked. See whether it still holds, and set a new day.',
  codeRemovedInUse: (word: string, count: number | string) =>
    `The code “${word}” was removed from the list but stands in ${count === 1 ? 'one cell' : `${count} cells`}. Put it back, or choose something else there.`,
} as const;
