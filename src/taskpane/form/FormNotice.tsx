import { Button, Link } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { useGoToRow } from '../useGoToRow';
import { useUntilNextAction } from '../useUntilNextAction';
import { useOpenForms } from './FormArea';
import { formStackOf, type Forms } from './stack';

// It knows all tables by name, and is seldom seen.
const WaitingForm = lazy(async () => ({ default: (await import('./WaitingForm')).WaitingForm }));

/** What waits behind the part that is shown, and what has just been saved. */
export function FormNotice(): ReactElement | null {
  const stack = formStackOf(usePane().engine);
  const { open, shown, choosing, saved } = useOpenForms();
  const top = open.at(-1);
  useUntilNextAction(saved, stack.untell);
  if (choosing) return null;
  if (top !== undefined) {
    return shown ? null : (
      <Suspense fallback={null}>
        <WaitingForm form={top} onResume={() => stack.show(true)} />
      </Suspense>
    );
  }
  return saved === null ? null : <Saved row={saved} onClose={stack.untell} />;
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
