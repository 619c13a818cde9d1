import { useState, type DragEvent, type ReactElement, type ReactNode } from 'react';
import { useWorkbench } from './context';
import { droppedFile } from './model/files';
import { useOpenFile } from './useOpenFile';

/** The whole page takes a dropped file. */
export function DropTarget({ children }: { readonly children: ReactNode }): ReactElement {
  const { text } = useWorkbench();
  const openFile = useOpenFile();
  const [over, setOver] = useState(false);
  const hover = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    // A part of the page that takes files itself has said so.
    setOver(!event.isDefaultPrevented());
    event.preventDefault();
  };
  const drop = (event: DragEvent): void => {
    setOver(false);
    if (event.isDefaultPrevented()) return;
    const item = [...event.dataTransfer.items].find(({ kind }) => kind === 'file');
    if (item === undefined) return;
    event.preventDefault();
    openFile(droppedFile(item));
  };
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) setOver(false);
  };
  return (
    <div className="workbench" onDragOver={hover} onDragLeave={leave} onDrop={drop}>
      {children}
      {over ? <div className="drop-veil">{text.drop}</div> : null}
    </div>
  );
}
