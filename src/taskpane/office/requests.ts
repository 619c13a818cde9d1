import type { TabId } from '../tabs';

/** What a ribbon command wants the pane to show. */
export interface PaneRequest {
  readonly tab: TabId;
  /** The error that stopped the command. */
  readonly problem?: unknown;
}

/** The way from the ribbon to the pane. */
export class PaneRequests {
  private listener: (request: PaneRequest) => void = () => undefined;

  show(request: PaneRequest): void {
    this.listener(request);
  }

  onShow(listener: (request: PaneRequest) => void): () => void {
    this.listener = listener;
    return () => {
      this.listener = () => undefined;
    };
  }
}
