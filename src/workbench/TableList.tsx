import { Select } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { groupTables, type TableGroup } from './model/groups';
import { useWorkbench } from './context';

/** The register's tables by group: a list beside the grid, or a drop-down where there is no room. */
export function TableList(): ReactElement {
  const { workbench, text, state } = useWorkbench();
  const groups = useMemo(() => groupTables(state.tables, state.check), [state.tables, state.check]);
  const nameOf = ({ id }: TableGroup): string =>
    id === 'own' ? text.otherTables : text.groups[id];
  return (
    <>
      <nav className="table-list" aria-label={text.tables}>
        {groups.map((group) => (
          <section key={group.id} className={`table-group group-${group.id}`}>
            <h2>{nameOf(group)}</h2>
            <ul>
              {group.tables.map(({ name, sheet, findings }) => (
                <li key={name}>
                  <button
                    type="button"
                    aria-current={name === state.active ? 'page' : undefined}
                    onClick={() => workbench.select(name)}
                  >
                    <span>{sheet}</span>
                    {findings === 0 ? null : (
                      <span className="count" title={text.findings(findings)}>
                        {findings}
                        <span className="unseen"> {text.findings(findings)}</span>
                      </span>
                    )}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
      <Select
        className="table-select"
        size="small"
        aria-label={text.table}
        value={state.active}
        onChange={(_, { value }) => workbench.select(value)}
      >
        {groups.map((group) => (
          <optgroup key={group.id} label={nameOf(group)}>
            {group.tables.map(({ name, sheet }) => (
              <option key={name} value={name}>
                {sheet}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </>
  );
}
