import type { ReactElement } from 'react';
import { usePane } from '../context';
import { StoryButton } from '../story/StoryButton';
import { hasSeveralRows, isConfirmable, settingOf, type Card } from './cards';
import type { Below } from './FindingCard';
import { useQuality } from './quality-context';

/** What can be done about a card besides going there. */
export function CardActions({
  card,
  below,
  onBelow,
}: {
  readonly card: Card;
  readonly below: Below;
  readonly onBelow: (below: Below) => void;
}): ReactElement {
  const { host, openForm } = usePane();
  const { words, preview } = useQuality();
  const [{ sheet, cell, table, row, column, at, rule, source }] = card.findings;
  const setting = settingOf(card.findings[0]);
  const toggle = (id: Below): void => onBelow(below === id ? null : id);
  return (
    <div className="card-actions" role="group" aria-label={words.actions(`${sheet} ${cell}`)}>
      <button
        type="button"
        className="text-link"
        aria-expanded={below === 'explanation'}
        title={`${rule} · ${source}`}
        onClick={() => toggle('explanation')}
      >
        {words.explain}
      </button>
      {at === null || hasSeveralRows(card) ? null : (
        <button
          type="button"
          className="text-link"
          onClick={() => {
            // The cell first: its going there must not take the focus from the form.
            void host.goTo({ sheet, cell });
            openForm({ table, row: at.row, column });
          }}
        >
          {words.openRow}
        </button>
      )}
      {setting === null ? null : (
        <button
          type="button"
          className="text-link"
          onClick={() => openForm({ table: 'Settings', row: setting, column: 'value' })}
        >
          {words.openSetting}
        </button>
      )}
      {isOnlyMended(card) ? (
        <button type="button" className="text-link" onClick={() => preview(rule)}>
          {words.seeMending}
        </button>
      ) : null}
      {isConfirmable(card) ? (
        <button
          type="button"
          className="text-link"
          aria-expanded={below === 'confirm'}
          onClick={() => toggle('confirm')}
        >
          {words.confirm}
        </button>
      ) : null}
      <TaskButton card={card} />
      <StoryButton row={{ table, id: row }} name={row} />
    </div>
  );
}

/** What is put right by more than one cell's new content. */
function isOnlyMended({ findings }: Card): boolean {
  return findings.some(
    ({ mending, choices, repair }) =>
      (mending !== undefined || choices !== undefined) && repair === undefined,
  );
}

function TaskButton({ card }: { readonly card: Card }): ReactElement | null {
  const { words, quality, acting } = useQuality();
  const without = quality.value?.tasks.without ?? [];
  const own = card.findings.filter((finding) =>
    without.some(
      (one) => one.rule === finding.rule && one.row === finding.row && one.table === finding.table,
    ),
  );
  const [first] = own;
  if (first === undefined) return null;
  return (
    <button
      type="button"
      className="text-link"
      disabled={acting.busy}
      onClick={() =>
        void acting.act({ act: 'task', findings: [placeOf(first)] }, words.tasks.made(1))
      }
    >
      {words.makeTask}
    </button>
  );
}

function placeOf({ rule, table, row }: Card['findings'][number]) {
  return { rule, table, row };
}
