export interface Stripped {
  readonly bytes: Uint8Array;
  readonly kept: number;
  readonly dropped: number;
}

export function stripExports(wasm: Uint8Array, script: string): Stripped;
