/**
 * A worker that is started from a blob: it then inherits the page's content security policy, which a worker loaded
 * from its own address does not. `TransformStream` is hidden, since the analysis engine pipes its WebAssembly through
 * one where it exists, and Chrome keeps compiled code only of a plain response.
 */
export class BlobWorker extends Worker {
  constructor(address: URL | string) {
    const absolute = JSON.stringify(new URL(address, document.baseURI).href);
    const folder = JSON.stringify(new URL('.', new URL(address, document.baseURI)).href);
    const script = `self.TransformStream=undefined;self.workerFolder=${folder};importScripts(${absolute})`;
    const blob = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    super(blob);
    setTimeout(() => URL.revokeObjectURL(blob), 10_000);
  }
}
