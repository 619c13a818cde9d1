import { addDays, type Day } from '../days';
import type { RowIn } from '../tables';
import type { Office } from './office';
import { progress } from './options';
import type { SampleHousehold } from './people';

interface Assessed {
  readonly application: string;
  readonly received: Day;
  /** The last interview lies before this day. */
  readonly until: Day;
  readonly household: SampleHousehold;
  /** Recent and still open: the next interview may be agreed. */
  readonly urgent: boolean;
}

type Ability = NonNullable<RowIn<'Interviews'>['canOwn']>;

/** None, one or two interviews: rare before the committee, the rule afterwards. */
export function addInterviews(office: Office, assessed: Assessed): void {
  const { period, random } = office;
  const better = progress(period, assessed.received);
  if (!random.chance(0.25 + 0.72 * better)) return;
  const count = random.chance(0.25 + 0.3 * better) ? 2 : 1;
  const span = assessed.until - assessed.received - 1;
  if (span < 4) return;
  let date = addDays(assessed.received, random.whole(3, Math.min(span, 13)));
  for (let number = 1; number <= count && date <= assessed.until; number += 1) {
    const last = number === count;
    addInterview(office, assessed, date, last);
    date = addDays(date, random.whole(7, 35));
  }
}

function addInterview(
  office: Office,
  { application, household, urgent }: Assessed,
  date: Day,
  last: boolean,
): void {
  const { rows, members, random } = office;
  const canOwn = random.weighted<Ability>([
    ['no', 55],
    ['withHelp', 22],
    ['unclear', 15],
    ['yes', 8],
  ]);
  const actsNext = random.chance(0.5);
  rows.add('Interviews', {
    application,
    date,
    interviewer: members.officerOn(date),
    capital: random.chance(0.06),
    canOwn,
    rooms: household.kind === 'single' ? 2 : 2 + Math.max(1, household.children),
    children: household.children,
    livesAlone: random.weighted<Ability>([
      ['yes', 62],
      ['withHelp', 30],
      ['unclear', 6],
      ['no', 2],
    ]),
    guidance: random.chance(0.28),
    paymentArrangement: random.chance(0.22),
    privateConsidered: random.chance(0.9),
    nextStep: actsNext
      ? random.pick([
          'Søker bostøtte',
          'Sender inn lønnsslipper',
          'Svarer på to private annonser',
          'Snakker med banken om forhåndsgodkjenning',
        ])
      : null,
    nextStepBy: actsNext ? addDays(date, random.whole(10, 30)) : null,
    nextInterview:
      !last || (urgent && random.chance(0.3)) ? addDays(date, random.whole(20, 40)) : null,
    summary: 'Kartlagt etter rutinen',
    toCommittee: last && !urgent,
  });
}
