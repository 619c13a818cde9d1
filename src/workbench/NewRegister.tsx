import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, type ReactElement } from 'react';
import type { MadeFile } from '../app/host';
import type { Day } from '../domain/days';
import { surfaceText } from '../text/surface';
import { useWorkbench } from './context';

const Wizard = lazy(async () => ({ default: (await import('../taskpane/wizard/Wizard')).Wizard }));

/** The wizard in the place of the register; what it makes is opened, and stands unsaved until it is saved. */
export function NewRegister({
  on,
  onDone,
}: {
  readonly on: Day;
  readonly onDone: () => void;
}): ReactElement {
  const { workbench, language, state } = useWorkbench();
  // Another file, dropped or opened meanwhile, takes the place.
  useEffect(() => {
    if (state.phase === 'opening') onDone();
  }, [state.phase, onDone]);
  const take = async (file: MadeFile): Promise<void> => {
    const { wizardText } = await import('../text/wizard');
    await workbench.openMade(file, wizardText(language).made(file.name));
  };
  return (
    <main className="stage-main stage-wizard">
      <Suspense fallback={<Spinner label={surfaceText(language).pane.working} />}>
        <Wizard
          engine={workbench.engine}
          reader={language}
          on={on}
          onMade={take}
          onCancel={onDone}
        />
      </Suspense>
    </main>
  );
}
