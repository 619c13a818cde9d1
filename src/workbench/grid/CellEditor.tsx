import { useId, useRef, type ReactElement, type RefCallback } from 'react';
import type { RenderEditCellProps } from 'react-data-grid';
import { inLanguage } from '../../domain/language';
import { cellContent } from './cell-content';
import type { GridLook, GridRow } from './columns';

interface EditorProps extends RenderEditCellProps<GridRow> {
  readonly look: GridLook;
  readonly at: number;
}

/** Types a cell by its column's kind: a list for choices, suggestions for references, else plain text. */
export function CellEditor(props: EditorProps): ReactElement {
  const { look, at, row } = props;
  const meaning = look.meanings[at];
  const text = row.typed?.column === at ? row.typed.text : cellContent(look, row.row, at);
  return meaning?.choices === undefined ? (
    <TextEditor {...props} text={text} />
  ) : (
    <ChoiceEditor
      {...props}
      text={text}
      choices={
        look.choices[at] ??
        Object.values(meaning.choices).map((words) => inLanguage(words, look.written))
      }
    />
  );
}

function TextEditor({
  look,
  at,
  row,
  text,
  onRowChange,
  onClose,
}: EditorProps & { readonly text: string }): ReactElement {
  const listId = useId();
  const meaning = look.meanings[at];
  const ids = meaning?.references === undefined ? [] : look.idsOf(meaning.references);
  return (
    <>
      <input
        className="cell-editor"
        aria-label={look.data.headers[at]}
        ref={focusAndSelect}
        value={text}
        list={ids.length === 0 ? undefined : listId}
        inputMode={meaning?.kind === 'money' || meaning?.kind === 'integer' ? 'decimal' : 'text'}
        onChange={(event) =>
          onRowChange({ row: row.row, typed: { column: at, text: event.target.value } })
        }
        onBlur={() => onClose(true, false)}
      />
      {ids.length === 0 ? null : (
        <datalist id={listId}>
          {ids.map((id) => (
            <option key={id} value={id} />
          ))}
        </datalist>
      )}
    </>
  );
}

function ChoiceEditor({
  look,
  at,
  row,
  text,
  choices,
  onRowChange,
  onClose,
}: EditorProps & { readonly text: string; readonly choices: readonly string[] }): ReactElement {
  const known = text === '' || choices.includes(text);
  // A choice by mouse is final; by keyboard each letter moves the choice until Enter, Tab or leaving the cell.
  const byMouse = useRef(false);
  return (
    <select
      className="cell-editor"
      aria-label={look.data.headers[at]}
      ref={focus}
      value={text}
      onChange={(event) =>
        onRowChange(
          { row: row.row, typed: { column: at, text: event.target.value } },
          byMouse.current,
        )
      }
      onPointerDown={() => void (byMouse.current = true)}
      onKeyDown={() => void (byMouse.current = false)}
      onBlur={() => onClose(true, false)}
    >
      <option value="" />
      {known ? null : <option value={text}>{text}</option>}
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  );
}

const focus: RefCallback<HTMLElement> = (element) => element?.focus();

const focusAndSelect: RefCallback<HTMLInputElement> = (input) => {
  input?.focus();
  input?.select();
};
