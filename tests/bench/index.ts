import type { Work } from './bench';
import { openRegister } from './open-register';
import { saveOneCell } from './save-one-cell';
import { settleAndAge } from './settle-and-age';

/** Every benchmark of `npm run bench`, in the order of its table. */
export const works: readonly Work[] = [openRegister, saveOneCell, settleAndAge];
