import type { Day } from '../days';
import type { SampleMeeting } from './meetings';
import type { CommitteeMembers } from './members';
import type { Matter } from './matters';
import type { Period } from './options';
import type { People } from './people';
import type { Random } from './random';
import type { SampleRows } from './sample-rows';

/** What every part of the sample's office works with. */
export interface Office {
  readonly period: Period;
  readonly rows: SampleRows;
  readonly members: CommitteeMembers;
  readonly people: People;
  readonly meetings: readonly SampleMeeting[];
  /** What comes before the committee, collected from all parts. */
  readonly matters: Matter[];
  readonly random: Random;
}

/** The last meeting held from `earliest` to `latest`, both included. */
export function meetingBetween(
  { meetings }: Office,
  earliest: Day,
  latest: Day,
): SampleMeeting | null {
  return meetings.findLast(({ date, held }) => held && date >= earliest && date <= latest) ?? null;
}
