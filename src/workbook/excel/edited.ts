import { inExcel } from './session';

/** Edits come in bursts; the listener reads once when they pause. */
const PAUSE_MILLISECONDS = 400;

/** What is known of a burst of edits. */
export interface EditHint {
  /** Some were made in this window, and not only by a co-author whose own window tells of them. */
  readonly byUser: boolean;
}

/** Tells `listener` after edits by the user or a co-author, not after our own. A hint only. */
export function onEdited(listener: (hint: EditHint) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let byUser = false;
  const changed = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (event.triggerSource !== Excel.EventTriggerSource.thisLocalAddin) {
      clearTimeout(timer);
      byUser ||= event.source === Excel.EventSource.local;
      timer = setTimeout(() => {
        const hint = { byUser };
        byUser = false;
        listener(hint);
      }, PAUSE_MILLISECONDS);
    }
    return Promise.resolve();
  };
  const registered = inExcel(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(changed);
    await context.sync();
    return handler;
  });
  // Without events the pane still works: it reads again when asked.
  registered.catch(() => undefined);
  return () => {
    clearTimeout(timer);
    void registered.then(remove, () => undefined);
  };
}

/** A handler can only be removed in the context it was added with. */
async function remove(
  handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>,
): Promise<void> {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
}
