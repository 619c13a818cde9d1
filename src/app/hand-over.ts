/** A register on its way from the workbench or the pane to the dashboard. It stays in this browser. */
export interface HandedRegister {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const ASKING = 'boligutvalg:dashboard-asks';
const GIVING = 'boligutvalg:register';

interface Given extends HandedRegister {
  readonly kind: typeof GIVING;
}

/**
 * Opens the dashboard at `address` in a new tab and gives it the register whenever it asks, also after a reload.
 * Nothing is stored. Returns false where the browser opened no tab.
 */
export function openDashboard(address: string, current: () => Promise<HandedRegister>): boolean {
  const tab = window.open(address, 'boligutvalg-dashboard');
  if (tab === null) return false;
  const listener = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source !== tab || origin !== location.origin || data !== ASKING) return;
    void current().then(({ name, bytes }) => {
      const copy = bytes.slice();
      const message: Given = { kind: GIVING, name, bytes: copy };
      tab.postMessage(message, location.origin, [copy.buffer]);
    });
  };
  window.addEventListener('message', listener);
  return true;
}

/** Asks the page that opened this one for its register; null where there is none or it keeps silent. */
export function askOpener(patience: number): Promise<HandedRegister | null> {
  const opener = window.opener as Window | null;
  if (opener === null) return Promise.resolve(null);
  return new Promise((resolve) => {
    const finish = (register: HandedRegister | null): void => {
      window.removeEventListener('message', listener);
      clearTimeout(timer);
      resolve(register);
    };
    const listener = ({ source, origin, data }: MessageEvent<unknown>): void => {
      if (source === opener && origin === location.origin && isGiven(data)) finish(data);
    };
    const timer = setTimeout(() => finish(null), patience);
    window.addEventListener('message', listener);
    opener.postMessage(ASKING, location.origin);
  });
}

function isGiven(data: unknown): data is Given {
  return typeof data === 'object' && data !== null && (data as Partial<Given>).kind === GIVING;
}
