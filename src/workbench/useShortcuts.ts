import { useEffect } from 'react';
import { useWorkbench } from './context';

/** Ctrl+S saves and Ctrl+Z takes back, as everywhere; leaving with unsaved work asks first. */
export function useShortcuts(): void {
  const { workbench, state } = useWorkbench();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const key = event.key.toLowerCase();
      if (key === 's') {
        event.preventDefault();
        void workbench.save();
      }
      if (key === 'z' && !isTyping(event.target)) {
        event.preventDefault();
        void workbench.undo();
      }
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

/** In a field Ctrl+Z belongs to what is being typed. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
