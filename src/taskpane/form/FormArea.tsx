import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useSyncExternalStore, type ReactElement } from 'react';
import { usePane } from '../context';
import { useReturnedFocus } from './returned-focus';
import { formStackOf, type Forms } from './stack';

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
