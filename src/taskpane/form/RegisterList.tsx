import { Button, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Answer } from '../../app/engine/questions';
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
      {sheets === null ? (
        <Spinner className="waiting" size="small" />
      ) : (
        <Sheets sheets={inOrder(sheets)} onChoose={(table) => forms.open({ table })} />
      )}
    </section>
  );
}

type Sheet = Answer<'sheets'>[number];

function Sheets({
  sheets,
  onChoose,
}: {
  readonly sheets: readonly Sheet[];
  readonly onChoose: (table: TableId) => void;
}): ReactElement {
  return (
    <ul className="list register-list">
      {sheets.map(({ table, sheet }) => (
        <li key={table}>
          <button type="button" className="card-link" onClick={() => onChoose(table)}>
            <Icon name="add" />
            <span className="card-text">{sheet}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function inOrder(sheets: readonly Sheet[]): readonly Sheet[] {
  const rank = ({ table }: Sheet): number =>
    usual.includes(table) ? usual.indexOf(table) : usual.length;
  return sheets
    .filter(({ table }) => !written.includes(table))
    .sort((left, right) => rank(left) - rank(right));
}
