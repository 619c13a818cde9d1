import { addDays } from '../../days';
import type { Office } from '../office';
import type { Random } from '../random';
import type { NewRow } from '../sample-rows';

type Application = NewRow<'Applications'>;

/** Where applicants live, what they were granted, and the money of loans. */
export function addApplicationFacts({ rows, random, period }: Office): void {
  for (const one of rows.of('Applications')) {
    const loan = one.kind === 'startLoan' || one.kind === 'grant';
    rows.set('Applications', one.application ?? '', {
      housingSituation: situationOf(one, random),
      ...(loan ? loanOf(one, random) : needsOf(one, random)),
      ...(one.appealOutcome === 'upheld' && one.appealReceived != null
        ? { appealDecided: earlier(addDays(one.appealReceived, 28), period.until) }
        : {}),
    });
  }
}

function situationOf(
  { livedInMunicipal }: Application,
  random: Random,
): NonNullable<Application['housingSituation']> {
  if (livedInMunicipal === true) return 'municipalRent';
  return random.weighted([
    ['privateRent', 46],
    ['none', 20],
    ['other', 22],
    ['owned', 5],
    ['institution', 7],
  ] as const);
}

function needsOf({ decision, bedrooms, kind }: Application, random: Random): Application {
  const wanted =
    kind === 'dwelling' ? { noStairs: random.chance(0.09), pets: random.chance(0.12) } : {};
  return decision === 'grant'
    ? { ...wanted, grantedBedrooms: bedrooms ?? null, grantedMonths: 36 }
    : wanted;
}

function loanOf({ kind, decision, resultDate }: Application, random: Random): Application {
  const kroner = kind === 'grant' ? random.whole(10, 60) * 5_000 : random.whole(28, 56) * 50_000;
  const applied = { amountApplied: kroner * 100 };
  if (decision !== 'grant') return applied;
  const granted = Math.round((kroner * random.whole(80, 100)) / 100_000) * 1_000;
  return { ...applied, amountGranted: granted * 100, paidOut: resultDate ?? null };
}

function earlier<D extends number>(one: D, other: D): D {
  return one < other ? one : other;
}
