import { useWorkbench } from './context';
import type { PickedFile } from './model/files';

/** Opens a picked file, after asking where unsaved work would be lost. */
export function useOpenFile(): (picked: Promise<PickedFile | null>) => void {
  const { workbench, text, state } = useWorkbench();
  const open = async (picked: Promise<PickedFile | null>): Promise<void> => {
    const file = await picked;
    if (file === null) return;
    if (state.unsaved && !window.confirm(text.replaceUnsaved)) return;
    await workbench.open(file);
  };
  return (picked) => void open(picked);
}
