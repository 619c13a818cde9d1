import { formStackOf } from '../taskpane/form/stack';
import { useWorkbench } from './context';
import type { PickedFile } from './model/files';

/** Opens a picked file, after asking where unsaved work would be lost. */
export function useOpenFile(): (picked: Promise<PickedFile | null>) => void {
  const { workbench, text, formText, state } = useWorkbench();
  const open = async (picked: Promise<PickedFile | null>): Promise<void> => {
    const file = await picked;
    if (file === null) return;
    const forms = formStackOf(workbench.engine);
    if (state.unsaved && !window.confirm(text.replaceUnsaved)) return;
    if (forms.hasTyped && !window.confirm(formText.losing)) return;
    forms.clear();
    await workbench.open(file);
  };
  return (picked) => void open(picked);
}
