/** What the rules of settings, rates, codes and logs ask for, and why. */
export const setup = {
  'setting-unreadable':
    'The setting can be read. Otherwise the default is used without anybody having chosen it.',
  'setting-unknown': 'The setting is one that the program knows.',
  'setting-value-unlikely': 'The number of the setting is one that can be meant.',
  'setting-suppression-low': 'Small counts are not shown: the limit is at least 3.',
  'rate-doubled': 'A rate has one value from each day.',
  'rate-half-year-missing':
    'Late-payment interest is there for every half-year, also the running one.',
  'rate-starts-within-half-year': 'Late-payment interest applies from 1 January or 1 July.',
  'rate-value-unlikely': 'The rate is above zero, and a percentage at most 40.',
  'rate-unknown': 'The rate is one that the program uses.',
  'code-ends-before-start': 'The code is not taken out before it came into use.',
  'code-doubled': 'A code has one row at a time.',
  'code-label-doubled': 'No two codes of a list have the same label.',
  'code-unknown': 'The code is one that the program knows.',
  'code-gone-but-used':
    'A code that has been taken out is no longer used. Otherwise rows drop out of figures in silence.',
  'price-index-not-positive': 'The index is above zero.',
  'price-index-doubled': 'A month has one index.',
  'price-index-step': 'The index does not change by more than five per cent in a month.',
  'price-index-ahead': 'The index is of a month that has been.',
  'price-index-gap': 'No month is missing in the series. Rent adjustment looks months up.',
  'change-ahead': 'The log is not dated ahead.',
  'change-of-unknown-table': 'The log refers to a table that exists.',
  'export-ahead': 'The log is not dated ahead.',
  'export-without-purpose': 'An export has a purpose, so that it can be shown why data went out.',
  'import-ahead': 'The log is not dated ahead.',
  'import-doubled': 'A file is imported once. Twice means payments counted double.',
  'import-before-its-data': 'A file is not imported before the day of its data.',
  'confirmation-ahead': 'The confirmation is not dated ahead.',
  'confirmation-reason-short': 'A confirmed warning has a reason that others can understand.',
  'confirmation-of-unknown-table': 'The confirmation refers to a table that exists.',
  'quality-ahead': 'The measurement is not dated ahead.',
  'quality-score-impossible': 'Scores and percentages are from 0 to 100.',
  'import-profile-doubled': 'A profile has one line per column, so that the file is read one way.',
  'import-profile-of-unknown-table': 'The profile refers to a table that exists.',
  'setting-review-lapsed':
    'A setting is checked again by the day that is set, so that it does not grow old.',
  'rate-review-lapsed':
    'A rate or statutory deadline is checked again by the day that is set, so that it does not grow old.',
  'code-removed-in-use': 'A code in use does not disappear from the code list.',
} as const;
