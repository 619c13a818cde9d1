/** Three weeks to appeal (forvaltningsloven § 29). */
export const DAYS_TO_APPEAL = 21;

/** Days of a month where the act says "one month" and no case turns on a day. */
export const MONTH_DAYS = 31;
