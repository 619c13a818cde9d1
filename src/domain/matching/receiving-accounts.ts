import { readAccount } from '../identifiers/account';
import type { Register } from '../register';
import { setting } from '../settings';

/** The accounts that rent is paid to, eleven digits each; none where nobody has said. */
export function writtenAccounts(register: Register): readonly string[] {
  return setting(register, 'receivingAccounts')
    .split(/[,;]/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const read = readAccount(part);
      return read.ok ? read.value : part.trim();
    });
}
