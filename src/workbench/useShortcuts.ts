import { useEffect } from 'react';
import { useWorkbench } from './context';

/** Ctrl+S saves, Ctrl+Z takes back and Ctrl+Y does again, as everywhere; leaving with unsaved work asks first. */
export function useShortcuts(): void {
  const { workbench, state } = useWorkbench();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const task = taskOf(event);
      if (task === null || (task !== 'save' && isTyping(event.target))) return;
      event.preventDefault();
      void workbench[task]();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [workbench]);
  useEffect(() => {
    if (!state.unsaved) return undefined;
    const leave = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', leave);
    return () => window.removeEventListener('beforeunload', leave);
  }, [state.unsaved]);
}

function taskOf(event: KeyboardEvent): 'save' | 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (event.shiftKey) return key === 'z' ? 'redo' : null;
  if (key === 's') return 'save';
  if (key === 'y') return 'redo';
  return key === 'z' ? 'undo' : null;
}

/** In a field Ctrl+Z belongs to what is being typed. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
