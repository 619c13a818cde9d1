import { day, type Day } from '../days';
import type { Rate } from '../tables/setup';

type Seed = Omit<Rate, 'entry'>;

/** The acts are older than any register; what is from a second-hand source must be confirmed. */
const OLD = day('2000-01-01');
const CONFIRM = 'må bekreftes';
const FOUND = 'funnet hos kilden, høsten 2026';
const NEW_ACT = day('2027-01-01');

function deadline(
  rate: string,
  value: number,
  unit: string,
  source: string,
  checked: string,
  reviewBy: Day | null = null,
): Seed {
  return { rate, validFrom: OLD, value, unit, source, checked, reviewBy };
}

/** Statutory deadlines and limits as dated rows: a change of law is a new row from its day. */
export const seededDeadlines: readonly Seed[] = [
  deadline('frist før purregebyr', 14, 'dager', 'inkassoforskriften § 1-2', FOUND, NEW_ACT),
  deadline('frist i purring', 14, 'dager', 'inkassoforskriften § 1-2', FOUND, NEW_ACT),
  deadline('frist i inkassovarsel', 14, 'dager', 'inkassoloven § 9', FOUND, NEW_ACT),
  deadline('frist i betalingsoppfordring', 14, 'dager', 'inkassoloven § 10', FOUND, NEW_ACT),
  deadline('frist i § 4-18-varsel', 14, 'dager', 'tvangsfullbyrdelsesloven § 4-18', FOUND),
  deadline('frist etter varsel til NAV', 14, 'dager', 'husleieloven § 9-11', FOUND),
  deadline('frist i varsel om oversending', 14, 'dager', 'LOV-2026-05-22-19', CONFIRM),
  deadline('høyeste antall purregebyr', 2, 'gebyr', 'inkassoforskriften § 1-2', FOUND, NEW_ACT),
  deadline('purregebyr telles på nytt etter', 6, 'måneder', 'inkassoforskriften', CONFIRM, NEW_ACT),
  {
    ...deadline('ny inkassolov gjelder', 1, '1 = ja', 'LOV-2026-05-22-19', CONFIRM, NEW_ACT),
    validFrom: NEW_ACT,
  },
  deadline('korteste tidsbestemte leietid', 36, 'måneder', 'husleieloven § 9-3', FOUND),
  deadline('frist for flytteoppfordring', 3, 'måneder', 'husleieloven § 9-2', FOUND),
  deadline('oppsigelsesfrist', 3, 'måneder', 'husleieloven § 9-6', FOUND),
  deadline('protest mot oppsigelse', 1, 'måneder', 'husleieloven § 9-8', FOUND),
  deadline('søksmål etter protest', 3, 'måneder', 'husleieloven § 9-8', FOUND),
  deadline('høyeste sikkerhet', 6, 'månedsleier', 'husleieloven §§ 3-5 og 3-6', FOUND),
  deadline('varsel om indeksregulering', 1, 'måneder', 'husleieloven § 4-2', FOUND),
  deadline('tid mellom indeksreguleringer', 12, 'måneder', 'husleieloven § 4-2', FOUND),
  deadline('varsel om gjengs leie', 6, 'måneder', 'husleieloven § 4-3', FOUND),
  deadline('tid før gjengs leie', 30, 'måneder', 'husleieloven § 4-3', FOUND),
  deadline('klagefrist på vedtak', 3, 'uker', 'forvaltningsloven § 29', CONFIRM),
  deadline('foreløpig svar', 1, 'måneder', 'forvaltningsloven § 11 a', CONFIRM),
  deadline('midlertidig botilbud, bør ikke vare over', 3, 'måneder', 'Husbanken; NAV', CONFIRM),
];
