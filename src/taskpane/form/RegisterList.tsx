import { Button, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TableId } from '../../domain/tables';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { useAnswer } from '../useAnswer';
import { useForms } from './useRowForm';
import './form.css';

/** What is registered from day to day, the most frequent first; every other table follows. */
const usual: readonly TableId[] = [
  'Applications',
  'Interviews',
  'Contacts',
  'Incidents',
  'Offers',
  'Tenancies',
  'Households',
  'Persons',
  'Documents',
  'Agreements',
  'Tasks',
  'Cases',
];

/** Logs are written by the program. */
const written: readonly TableId[] = ['ChangeLog', 'ExportLog', 'ImportLog', 'Confirmations'];

/** Every table that a row can be registered in. */
export function RegisterList(): ReactElement {
  const { engine, text } = usePane();
  const forms = useForms();
  const sheets = useAnswer(engine, 'sheets', {}).value;
  const shown = sheets?.filter(({ table }) => !written.includes(table)) ?? [];
  const rank = (table: TableId): number =>
    usual.includes(table) ? usual.indexOf(table) : usual.length;
  return (
    <section className="form" aria-labelledby="register-heading">
      <header className="form-head">
        <Button
          size="small"
          appearance="subtle"
          icon={<Icon name="back" />}
          onClick={() => forms.choose(false)}
        >
          {text.formEntry.back}
        </Button>
        <h2 id="register-heading">{text.formEntry.choose}</h2>
      </header>
      {sheets === null ? <Spinner className="waiting" size="small" /> : null}
      <ul className="list register-list">
        {[...shown]
          .sort((left, right) => rank(left.table) - rank(right.table))
          .map(({ table, sheet }) => (
            <li key={table}>
              <button type="button" className="card-link" onClick={() => forms.open({ table })}>
                <Icon name="add" />
                <span className="card-text">{sheet}</span>
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}
