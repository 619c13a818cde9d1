import type { ReactElement } from 'react';
import type { ShownFinding } from '../../app/engine/check-view';
import { sameWordsText } from '../../text/same-words';
import { usePane } from '../context';
import type { Card } from './cards';
import { useQuality } from './quality-context';
import { SameReading } from './SameReading';
import { SureCells } from './SureCells';
import { samenessOf, type Sameness } from './same-words';
import { WordChoice } from './WordChoice';

/** Cells that are named; the others are counted. */
const MOST_CELLS = 6;

const parts: Readonly<
  Record<Sameness, (props: { readonly findings: Card['findings'] }) => ReactElement>
> = { word: WordChoice, writing: SameReading, sure: SureCells };

/** All cells of a column that are wrong in the same way: what they should hold is said once, and written in all. */
export function SameWord({ card: { findings } }: { readonly card: Card }): ReactElement {
  const { host, language } = usePane();
  const { words } = useQuality();
  const say = sameWordsText(language);
  const [{ sheet, cell, column }] = findings;
  const sameness = samenessOf(findings[0]) ?? 'word';
  const cells = findings.slice(0, MOST_CELLS).map((one) => one.cell);
  const Part = parts[sameness];
  return (
    <div className="same-word">
      <strong>
        {sameness === 'sure'
          ? say.column(column, findings.length)
          : say.word(column, writings(findings), findings.length)}
      </strong>
      <button
        type="button"
        className="place"
        title={words.goTo(sheet, cell)}
        onClick={() => void host.goTo({ sheet, cell })}
      >
        {say.cells(cells.join(', '), findings.length - cells.length)}
      </button>
      <Part findings={findings} />
    </div>
  );
}

/** The first texts that the cells hold, each once. */
function writings(findings: readonly ShownFinding[]): string {
  const texts = [...new Set(findings.map(({ valueText }) => valueText.trim()))];
  return texts.slice(0, 3).join('», «') + (texts.length > 3 ? '», « …' : '');
}
