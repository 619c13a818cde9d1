import { Checkbox } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { usePane } from '../context';
import { ShowMore } from '../ShowMore';
import { useQuality } from './quality-context';
import type { PreviewCell, PreviewItem, PreviewKind } from './repairs';

const STEP = 25;
/** The rule about spaces that cannot be seen. */
const SPACES = 'stray-space';
/** Cells of one correction that are shown; the others are counted. */
const MOST_CELLS = 8;

/** Corrections of one kind: «17 tall lagret som tekst», with one tick for all and one for each. */
export function PreviewKindView({
  kind: { rule, message, items },
  left,
  onTick,
}: {
  readonly kind: PreviewKind;
  readonly left: ReadonlySet<string>;
  readonly onTick: (items: readonly PreviewItem[], ticked: boolean) => void;
}): ReactElement {
  const { words, result } = useQuality();
  const say = words.preview;
  const [limit, setLimit] = useState(STEP);
  const ticked = items.filter(({ id }) => !left.has(id)).length;
  const kinds: Readonly<Record<string, ((count: number) => string) | undefined>> = say.kinds;
  const title =
    kinds[rule]?.(items.length) ?? say.kind(items.length, result.asked[rule] || message);
  return (
    <section className="preview-kind" data-rule={rule} aria-label={title}>
      <Checkbox
        size="medium"
        label={<strong>{title}</strong>}
        title={say.choose}
        checked={ticked === items.length ? true : ticked === 0 ? false : 'mixed'}
        onChange={() => onTick(items, ticked < items.length)}
      />
      <ul className="list">
        {items.slice(0, limit).map((item) => (
          <Item
            key={item.id}
            item={item}
            spaces={rule === SPACES}
            ticked={!left.has(item.id)}
            onTick={(on) => onTick([item], on)}
          />
        ))}
      </ul>
      <ShowMore shown={limit} all={items.length} step={STEP} onMore={setLimit} />
    </section>
  );
}

function Item({
  item,
  spaces,
  ticked,
  onTick,
}: {
  readonly item: PreviewItem;
  readonly spaces: boolean;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}): ReactElement {
  const { words } = useQuality();
  const say = words.preview;
  const { title, notes, cells, safe, choice } = item;
  const [first] = cells;
  const label = title === '' && first !== undefined ? say.chosen(first.sheet, first.cell) : title;
  return (
    <li className="preview-item">
      <Checkbox
        size="medium"
        aria-label={label}
        checked={ticked}
        onChange={(_, { checked }) => onTick(checked === true)}
      />
      <div className="preview-body">
        {title === '' ? null : <p>{title}</p>}
        {safe ? null : <p className="lapsed">{choice === '' ? say.look : say.oneOf}</p>}
        {notes.map((note) => (
          <p key={note} className="faint">
            {note}
          </p>
        ))}
        {cells.slice(0, MOST_CELLS).map((cell) => (
          <CellChange key={`${cell.sheet} ${cell.cell}`} cell={cell} spaces={spaces} />
        ))}
        {cells.length > MOST_CELLS ? (
          <p className="faint">{say.moreCells(cells.length - MOST_CELLS)}</p>
        ) : null}
      </div>
    </li>
  );
}

/** Before → after, with the place as a way there. */
function CellChange({
  cell,
  spaces,
}: {
  readonly cell: PreviewCell;
  /** Spaces are what is wrong. */
  readonly spaces: boolean;
}): ReactElement {
  const { host } = usePane();
  const { words } = useQuality();
  const { sheet, before, after, column } = cell;
  const { becomes, empty } = words.preview;
  return (
    <div className="cell-change">
      <button
        type="button"
        className="text-link"
        title={words.goTo(sheet, cell.cell)}
        onClick={() => void host.goTo({ sheet, cell: cell.cell })}
      >
        {sheet}!{cell.cell}
      </button>{' '}
      <span className="faint">{column}</span>
      <div>
        <del>{before === '' ? empty : spaces ? spaced(before) : before}</del>{' '}
        <span className="unseen">{becomes}</span>
        <span aria-hidden="true">→</span> <ins>{after === '' ? empty : after}</ins>
      </div>
    </div>
  );
}

/** Spaces that cannot be seen are drawn. */
function spaced(text: string): string {
  return text.replace(/^ +| +$|[\u00A0\u202F\u200B]| {2,}/g, (spaces) => '␣'.repeat(spaces.length));
}
