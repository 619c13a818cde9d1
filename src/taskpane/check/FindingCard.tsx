import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ShownFinding } from '../../app/engine/check-view';
import { norwegianDay } from '../../domain/days';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { hasSeveralRows, type Card } from './cards';
import { CardActions } from './CardActions';
import { ConfirmForm } from './ConfirmForm';
import { Explanation } from './Explanation';
import { useQuality } from './quality-context';
import { previewOf, repairable } from './repairs';
import { SameWord } from './SameWord';
import { samenessOf } from './same-words';

/** Cells of one card that are listed; the others are counted. */
const MOST_PLACES = 12;

export type Below = 'explanation' | 'confirm' | null;

/** One thing that is wrong: the sentence in full, every cell it is about, and what can be done. */
export function FindingCard({ card }: { readonly card: Card }): ReactElement {
  const { text } = usePane();
  const { words } = useQuality();
  const [below, setBelow] = useState<Below>(null);
  const [first] = card.findings;
  const opens = hasSeveralRows(card);
  return (
    <li className="finding">
      <div className="finding-head">
        <span className={`sign sign-${first.severity}`}>
          <Icon name={first.severity} />
          <span className="unseen">{text.pane.severities[first.severity]}: </span>
        </span>
        <p className="finding-message">{first.message}</p>
      </div>
      {isMendedAlike(card) ? (
        <SameWord card={card} />
      ) : (
        <ul className="places">
          {card.findings.slice(0, MOST_PLACES).map((finding) => (
            <Place key={`${finding.sheet} ${finding.cell}`} {...{ finding, first, opens }} />
          ))}
          {card.findings.length > MOST_PLACES ? (
            <li className="faint">{words.preview.moreCells(card.findings.length - MOST_PLACES)}</li>
          ) : null}
        </ul>
      )}
      <Lapsed finding={first} />
      <CardActions card={card} below={below} onBelow={setBelow} />
      {below === 'explanation' ? <Explanation finding={first} /> : null}
      {below === 'confirm' ? <ConfirmForm card={card} onDone={() => setBelow(null)} /> : null}
    </li>
  );
}

/** What its cells should hold is said for all at once; a single cell with a certain correction has its own button. */
function isMendedAlike({ findings }: Card): boolean {
  const sameness = samenessOf(findings[0]);
  return sameness !== null && (findings.length > 1 || sameness !== 'sure');
}

/** A cell of the card: a press goes there. A sentence that sees it from its own side stands with it. */
function Place({
  finding,
  first,
  opens,
}: {
  readonly finding: ShownFinding;
  readonly first: ShownFinding;
  /** Its row is opened from here: the card has others. */
  readonly opens: boolean;
}): ReactElement {
  const { host } = usePane();
  const { words } = useQuality();
  const { sheet, cell, row, column, valueText, message } = finding;
  const about = [sheet === first.sheet ? '' : sheet, row].filter((part) => part !== '').join(' · ');
  return (
    <li>
      <div className="place-row">
        <button
          type="button"
          className="place"
          title={words.goTo(sheet, cell)}
          onClick={() => void host.goTo({ sheet, cell })}
        >
          <span className="place-cell">{cell === '' ? sheet : cell}</span>
          <span>
            {[column, valueText === '' ? '' : `«${valueText}»`]
              .filter((part) => part !== '')
              .join(': ')}
            {about === '' ? null : <span className="faint"> {about}</span>}
          </span>
        </button>
        {opens ? <OpenRow finding={finding} /> : null}
        {repairable(finding) ? <RepairButton finding={finding} /> : null}
      </div>
      {message === first.message ? null : <p className="faint">{message}</p>}
    </li>
  );
}

/** By its place: rows that share an id cannot be told apart by it. */
function OpenRow({
  finding: { table, at, sheet, cell, column },
}: {
  readonly finding: ShownFinding;
}): ReactElement | null {
  const { host, openForm } = usePane();
  const { words } = useQuality();
  if (at === null) return null;
  return (
    <button
      type="button"
      className="text-link"
      aria-label={`${words.openRow} (${cell})`}
      onClick={() => {
        // The cell first: its going there must not take the focus from the form.
        void host.goTo({ sheet, cell });
        openForm({ table, row: at.row, column });
      }}
    >
      {words.openRow}
    </button>
  );
}

function RepairButton({ finding }: { readonly finding: ShownFinding }): ReactElement {
  const { text } = usePane();
  const { words, acting } = useQuality();
  const { cell, repairText } = finding;
  const label = text.pane.check.repairTo(cell, repairText);
  const repair = (): void => {
    const item = previewOf([{ ...finding }])[0]?.items[0];
    if (item === undefined) return;
    void acting.make(item.edits, 'mending', words.preview.repaired(cell, repairText));
  };
  return (
    <Button
      size="small"
      className="repair"
      aria-label={label}
      title={label}
      disabled={acting.busy}
      onClick={repair}
    >
      {text.pane.check.repair}
    </Button>
  );
}

/** The confirmation that no longer holds, and why. */
function Lapsed({ finding: { lapsed } }: { readonly finding: ShownFinding }): ReactElement | null {
  const { words } = useQuality();
  if (lapsed === undefined) return null;
  const { date, reason, changed } = lapsed;
  const cells = changed.map(({ row, header }) => `${header} (${row})`).join(', ');
  return (
    <p className="lapsed">
      {words.lapsed(date === null ? '' : norwegianDay(date), reason ?? '', cells)}
    </p>
  );
}
