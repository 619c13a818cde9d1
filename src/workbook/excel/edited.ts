import { inExcel } from './session';

/** Edits come in bursts; the listener reads once when they pause. */
const PAUSE_MILLISECONDS = 400;

/** Tells `listener` after edits by the user or a co-author, not after our own. A hint only. */
export function onEdited(listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (event.triggerSource !== Excel.EventTriggerSource.thisLocalAddin) {
      clearTimeout(timer);
      timer = setTimeout(listener, PAUSE_MILLISECONDS);
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
