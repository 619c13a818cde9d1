import { inExcel } from './session';

/** Moving about comes in bursts; the listener looks once when it pauses. */
const PAUSE_MILLISECONDS = 250;

/** The active cell, or the first of the selected ones. */
export function selectedPlace(): Promise<{ readonly sheet: string; readonly cell: string } | null> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load('address');
    const sheet = cell.worksheet.load('name');
    await context.sync();
    // `'Egne ark'!B2`: the sheet's own name needs no quotes.
    return { sheet: sheet.name, cell: cell.address.slice(cell.address.lastIndexOf('!') + 1) };
  });
}

/** Tells `listener` when the user has selected another cell. A hint only: without events the pane has a button. */
export function onSelectionMoved(listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const moved = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(listener, PAUSE_MILLISECONDS);
    return Promise.resolve();
  };
  const registered = inExcel(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(moved);
    await context.sync();
    return handler;
  });
  registered.catch(() => undefined);
  return () => {
    clearTimeout(timer);
    void registered.then(
      (handler) =>
        Excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        }),
      () => undefined,
    );
  };
}
