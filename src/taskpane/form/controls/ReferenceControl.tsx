import { Combobox, Option } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { nameKey } from '../../../domain/form/field';
import type { TableId } from '../../../domain/tables';
import type { ControlProps } from './control';
import { useFoundRows } from './useFoundRows';

const MAKE_NEW = 'new row';

/** A row of another table, found by what people call it and kept by its id. */
export function ReferenceControl(props: ControlProps & { readonly table: TableId }): ReactElement {
  const { form, forms, field, table, value, text, onType, onLeave, wiring } = props;
  // What has been typed; null until something is, so that looking in the list changes nothing.
  const [query, setQuery] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const { rows, sheet } = useFoundRows(table, query ?? (isOpen ? '' : null));
  const name = form.names[nameKey(table, value)] ?? form.view?.names[nameKey(table, value)];
  const choose = (id: string, called: string): void => {
    forms.update(form.number, ({ names }) => ({
      names: { ...names, [nameKey(table, id)]: called },
    }));
    setQuery(null);
    onType(id);
  };
  const leave = (): void => {
    if (query !== null) {
      const exact = rows.find(({ id }) => id.toLowerCase() === query.trim().toLowerCase());
      const only = exact ?? (rows.length === 1 && query.trim() !== '' ? rows[0] : undefined);
      if (only === undefined) onType(query.trim());
      else choose(only.id, only.name);
      setQuery(null);
    }
    onLeave();
  };
  return (
    <>
      <Combobox
        {...wiring}
        size="small"
        freeform
        expandIcon={{ 'aria-label': text.openList(field.label), tabIndex: -1 }}
        autoComplete="off"
        placeholder={text.choose}
        value={query ?? shownName(value, name)}
        selectedOptions={value === '' ? [] : [value]}
        onFocus={(event) => event.target.select()}
        onOpenChange={(_, { open }) => setOpen(open)}
        onChange={(event) => setQuery(event.target.value)}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue === MAKE_NEW) {
            setQuery(null);
            forms.open({ table, given: {} }, (key) => choose(key, key));
          } else if (optionValue !== undefined) {
            choose(optionValue, rows.find(({ id }) => id === optionValue)?.name ?? optionValue);
          }
        }}
        onBlur={leave}
      >
        {rows.map((row) => (
          <Option key={row.id} value={row.id} text={shownName(row.id, row.name)}>
            <span className="form-found">
              <span>{row.name}</span>
              <span className="faint">
                {[row.name === row.id ? '' : row.id, row.more]
                  .filter((one) => one !== '')
                  .join(' · ')}
              </span>
            </span>
          </Option>
        ))}
        {rows.length === 0 && query !== null ? (
          <Option disabled value="nothing found" text={query ?? ''}>
            {text.noHits}
          </Option>
        ) : null}
        <Option key={MAKE_NEW} value={MAKE_NEW} text={query ?? ''}>
          {text.makeNew(sheet)}
        </Option>
      </Combobox>
    </>
  );
}

function shownName(id: string, name: string | undefined): string {
  return name === undefined || name === id ? id : `${name} (${id})`;
}
