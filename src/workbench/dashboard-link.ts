import { openDashboard } from '../app/hand-over';
import { isoDay } from '../domain/days';
import type { Workbench } from './model/workbench';

/** The dashboard in a tab of its own, on the same day and with the file as it stands: unsaved edits are in it. */
export function showDashboard(workbench: Workbench): void {
  openDashboard(`dashboard.html?on=${isoDay(workbench.on)}`, () => workbench.current());
}
