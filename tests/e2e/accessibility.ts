import { source } from 'axe-core';
import type { Page } from 'playwright-core';

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** Tabster's guards of the focus: hidden, and focusable only to hand the focus on. */
const GUARDS = '[data-tabster-dummy]';

/** What axe finds wrong with the page by WCAG 2.2 A and AA: rule and element, in words for the test's report. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(source);
  const { violations } = await page.evaluate<AxeResult>(
    `axe.run({ exclude: ['${GUARDS}'] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes
      // What has been scrolled half out of sight is no smaller target for that.
      .filter(
        ({ failureSummary = '' }) => id !== 'target-size' || !failureSummary.includes('obscured'),
      )
      .map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}
