import { Button, Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Language } from '../../domain/language';
import { sheetOfTable } from '../../domain/table-names';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { useGoToRow } from '../useGoToRow';
import { useUntilNextAction } from '../useUntilNextAction';
import { useOpenForms } from './FormArea';
import { formStackOf, type Forms, type OpenForm } from './stack';

/** What waits behind the part that is shown, and what has just been saved. */
export function FormNotice(): ReactElement | null {
  const stack = formStackOf(usePane().engine);
  const { open, shown, choosing, saved } = useOpenForms();
  const top = open.at(-1);
  useUntilNextAction(saved, stack.untell);
  if (choosing) return null;
  if (top !== undefined) {
    return shown ? null : <Waiting form={top} onResume={() => stack.show(true)} />;
  }
  return saved === null ? null : <Saved row={saved} onClose={stack.untell} />;
}

function Waiting({
  form,
  onResume,
}: {
  readonly form: OpenForm;
  readonly onResume: () => void;
}): ReactElement {
  const { text, language } = usePane();
  return (
    <div className="form-notice">
      <span>{text.formEntry.waiting(nameOf(form, language))}</span>
      <Button size="small" onClick={onResume}>
        {text.formEntry.resume}
      </Button>
    </div>
  );
}

function Saved({
  row: { table, sheet, key, isDeleted = false },
  onClose,
}: {
  readonly row: NonNullable<Forms['saved']>;
  readonly onClose: () => void;
}): ReactElement {
  const { formEntry } = usePane().text;
  const goToRow = useGoToRow();
  const name = key === '' ? sheet : key;
  return (
    <div className="form-notice">
      <Icon name="done" />
      <span>{isDeleted ? formEntry.deleted(name) : formEntry.saved(name)}</span>
      {key === '' || isDeleted ? null : (
        <Link as="button" inline onClick={() => goToRow({ table, id: key })}>
          {formEntry.showRow}
        </Link>
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<Icon name="close" />}
        aria-label={formEntry.close}
        onClick={onClose}
      />
    </div>
  );
}

function nameOf({ view, target }: OpenForm, language: Language): string {
  return view === null
    ? sheetOfTable(target.table, language)
    : [view.sheet, view.key].filter((part) => part !== '').join(' ');
}
