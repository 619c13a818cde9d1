import { openDashboard } from '../app/hand-over';
import type { Workbench } from './model/workbench';

/** The dashboard in a tab of its own, with the file as it stands: edits that are not saved are in it. */
export function showDashboard(workbench: Workbench): void {
  openDashboard('dashboard.html', () => workbench.current());
}
