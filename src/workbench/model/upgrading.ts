import type { MadeFile } from '../../app/host';
import { asRegisterFile } from './files';

/** The register as it was before it was upgraded: `register (før oppgradering).xlsx`. */
export function backupOf(name: string, bytes: Uint8Array, suffix: string): MadeFile {
  return asRegisterFile(name.replace(/(\.\w+)?$/, `${suffix}$1`), bytes);
}
