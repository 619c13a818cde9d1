import { WorkbookError } from '../../workbook/workbook';
import type { Reply, Request } from './protocol';
import { EngineSession, type OpenFile } from './session';

/** The part of a worker's global scope that the engine uses. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(message: Reply): void;
}

/** Answers the page's orders one after the other, in the order they came. */
export function serveEngine(scope: WorkerScope, openFile: OpenFile): void {
  const session = new EngineSession(openFile);
  let last: Promise<void> = Promise.resolve();
  scope.onmessage = ({ data: { number, order } }) => {
    last = last.then(async () => {
      try {
        scope.postMessage({ number, ok: true, value: await session.follow(order) });
      } catch (error) {
        scope.postMessage(failure(number, error));
      }
    });
  };
}

function failure(number: number, error: unknown): Reply {
  if (error instanceof WorkbookError) {
    return { number, ok: false, code: error.code, detail: error.detail };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { number, ok: false, code: null, detail };
}
