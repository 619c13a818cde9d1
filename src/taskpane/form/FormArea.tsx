import { Button, Link, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useSyncExternalStore, type ReactElement } from 'react';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { useGoToRow } from '../useGoToRow';
import { useUntilNextAction } from '../useUntilNextAction';
import { useReturnedFocus } from './returned-focus';
import { formStackOf, type Forms, type OpenForm } from './stack';

const FormPanel = lazy(async () => ({ default: (await import('./FormPanel')).FormPanel }));
const RegisterList = lazy(async () => ({ default: (await import('./RegisterList')).RegisterList }));

export function useOpenForms(): Forms {
  const stack = formStackOf(usePane().engine);
  return useSyncExternalStore(stack.subscribe, stack.get);
}

/** Whether a form or the list of what can be registered stands over the parts of the pane. */
export function isCovering({ open, shown, choosing }: Forms): boolean {
  return choosing || (shown && open.length > 0);
}

/** The forms over the pane; all stay drawn, so that what is below is as it was left. */
export function FormArea(): ReactElement | null {
  const { text } = usePane();
  const { open, shown, choosing } = useOpenForms();
  const covering = isCovering({ open, shown, choosing, saved: null });
  useReturnedFocus(covering);
  if (!covering) return null;
  return (
    <div className="pane-panel pane-form">
      <Suspense fallback={<Spinner className="waiting" size="small" label={text.pane.working} />}>
        {choosing ? (
          <RegisterList />
        ) : (
          open.map((form) => (
            <div key={form.number} hidden={form !== open.at(-1)}>
              <FormPanel form={form} />
            </div>
          ))
        )}
      </Suspense>
    </div>
  );
}

/** What waits behind the part that is shown, and what has just been saved. */
export function FormNotice(): ReactElement | null {
  const { engine, text } = usePane();
  const stack = formStackOf(engine);
  const { open, shown, choosing, saved } = useOpenForms();
  const goToRow = useGoToRow();
  const top = open.at(-1);
  useUntilNextAction(saved, stack.untell);
  if (choosing) return null;
  if (top !== undefined && !shown) {
    return (
      <div className="form-notice">
        <span>{text.formEntry.waiting(nameOf(top))}</span>
        <Button size="small" onClick={() => stack.show(true)}>
          {text.formEntry.resume}
        </Button>
      </div>
    );
  }
  if (saved === null || top !== undefined) return null;
  const name = saved.key === '' ? saved.sheet : saved.key;
  const isDeleted = saved.isDeleted === true;
  return (
    <div className="form-notice">
      <Icon name="done" />
      <span>{isDeleted ? text.formEntry.deleted(name) : text.formEntry.saved(name)}</span>
      {saved.key === '' || isDeleted ? null : (
        <Link as="button" inline onClick={() => goToRow({ table: saved.table, id: saved.key })}>
          {text.formEntry.showRow}
        </Link>
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<Icon name="close" />}
        aria-label={text.formEntry.close}
        onClick={stack.untell}
      />
    </div>
  );
}

function nameOf({ view, target }: OpenForm): string {
  return view === null
    ? target.table
    : [view.sheet, view.key].filter((part) => part !== '').join(' ');
}
