/** Name of the lock that a window holds for as long as it is open. */
const lockOf = (id: string): string => `boligutvalg-window-${id}`;

/** Takes a name for this window that no other open window has, and holds it until the window is closed. */
export async function nameWindow(): Promise<string> {
  const id = crypto.getRandomValues(new Uint32Array(2)).join('-');
  await holdName(id);
  return id;
}

/** Holds a window's name; false where another open window has it. Without locks nobody can tell, and it is taken. */
export async function holdName(id: string): Promise<boolean> {
  if (navigator.locks === undefined) return true;
  return new Promise((resolve) => {
    void navigator.locks.request(lockOf(id), { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      // Held until the window closes or crashes: the browser then lets go.
      return lock === null ? undefined : new Promise(() => undefined);
    });
  });
}

interface Greeting {
  readonly handle: FileSystemFileHandle;
  /** Said to a greeting; not answered again. */
  readonly answer: boolean;
}

/** Windows of this browser tell one another which file they have open. */
export class OtherWindows {
  private readonly channel = new BroadcastChannel('boligutvalg-windows');
  private handle: FileSystemFileHandle | null = null;

  /** `onSame` is called when another window has the same file. */
  constructor(onSame: () => void) {
    this.channel.onmessage = ({ data }: MessageEvent<Greeting>) => {
      void this.hear(data, onSame);
    };
  }

  /** This window works on the file behind `handle` now; null where it has no file that it could write to. */
  workOn(handle: FileSystemFileHandle | null): void {
    const isNew = handle !== this.handle;
    this.handle = handle;
    if (isNew && handle !== null) this.say(handle, false);
  }

  private async hear({ handle, answer }: Greeting, onSame: () => void): Promise<void> {
    const own = this.handle;
    if (own === null || !(await own.isSameEntry(handle))) return;
    if (!answer) this.say(own, true);
    onSame();
  }

  private say(handle: FileSystemFileHandle, answer: boolean): void {
    try {
      this.channel.postMessage({ handle, answer } satisfies Greeting);
    } catch {
      // A browser that cannot pass a file on cannot compare it either; saving still notices a changed file.
    }
  }
}
