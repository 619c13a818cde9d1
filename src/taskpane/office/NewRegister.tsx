import { Button, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import type { MadeFile } from '../../app/host';
import type { Day } from '../../domain/days';
import type { Language } from '../../domain/language';
import { surfaceText } from '../../text/surface';
import { Notice } from '../Notice';
import type { ExcelRegister } from './excel-register';

const Wizard = lazy(async () => ({ default: (await import('../wizard/Wizard')).Wizard }));

/** The wizard in the pane of a workbook that is no register: what it makes opens in a new window, or is saved. */
export function NewRegister({
  register,
  language,
  on,
  onDone,
}: {
  readonly register: ExcelRegister;
  readonly language: Language;
  readonly on: Day;
  readonly onDone: () => void;
}): ReactElement {
  const [made, setMade] = useState<string | null>(null);
  const take = async (file: MadeFile): Promise<void> => {
    const { wizardText } = await import('../../text/wizard');
    const opened = await register.document.openNew(file.bytes);
    if (!opened) await register.host.saveFile(file);
    const text = wizardText(language);
    setMade(opened ? text.madeExcel : text.madeFile(file.name));
  };
  const text = surfaceText(language);
  if (made !== null) {
    return (
      <div className="starting" role="status">
        <Notice kind="done">{made}</Notice>
        <Button onClick={onDone}>{text.formEntry.back}</Button>
      </div>
    );
  }
  return (
    <Suspense fallback={<Spinner className="starting" label={text.pane.working} />}>
      <Wizard engine={register.engine} reader={language} on={on} onMade={take} onCancel={onDone} />
    </Suspense>
  );
}
