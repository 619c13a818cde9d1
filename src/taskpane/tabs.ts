import { lazy, type ComponentType } from 'react';
import { CheckTab } from './check/CheckTab';
import { MeetingTab } from './meeting/MeetingTab';
import { TodayTab } from './today/TodayTab';
import type { Answered } from './useAnswer';

export interface TabProps {
  readonly check: Answered<'check'>;
}

/** Loaded when they are first shown. */
const ArrearsTab = lazy(() =>
  import('./arrears/ArrearsTab').then((module) => ({ default: module.ArrearsTab })),
);
const StoryTab = lazy(() =>
  import('./story/StoryTab').then((module) => ({ default: module.StoryTab })),
);

/** The parts of the pane, in the order they are shown; each has a name in `text.pane.tabs`. */
export const tabs = {
  today: TodayTab,
  check: CheckTab,
  meeting: MeetingTab,
  arrears: ArrearsTab,
  story: StoryTab,
} as const satisfies Readonly<Record<string, ComponentType<TabProps>>>;

export type TabId = keyof typeof tabs;
