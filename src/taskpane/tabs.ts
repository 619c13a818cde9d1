import type { ReactElement } from 'react';
import { ArrearsTab } from './arrears/ArrearsTab';
import { CheckTab } from './check/CheckTab';
import { MeetingTab } from './meeting/MeetingTab';
import { TodayTab } from './today/TodayTab';
import type { Answered } from './useAnswer';

export interface TabProps {
  readonly check: Answered<'check'>;
}

/** The parts of the pane, in the order they are shown; each has a name in `text.pane.tabs`. */
export const tabs = {
  today: TodayTab,
  check: CheckTab,
  meeting: MeetingTab,
  arrears: ArrearsTab,
} as const satisfies Readonly<Record<string, (props: TabProps) => ReactElement>>;

export type TabId = keyof typeof tabs;
