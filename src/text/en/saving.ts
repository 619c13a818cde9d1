import type { Text } from '..';

export const saving: Text['saving'] = {
  stopped: 'The saving was stopped. The file is as before, and your changes are still here.',
  problems: {
    signed:
      'The file is digitally signed. The signature no longer holds when you save the changes. Nothing has been saved yet. Save a copy to keep the signed file as it is.',
    'changed-on-disk':
      'The file was changed by another program or person after you opened it. Nothing was saved. Save your changes as a copy, or write over it: you then first get the other version as a download.',
    'not-allowed':
      'The file cannot be written: it is read-only, or the browser was not given leave. Nothing was saved. Save a copy elsewhere.',
    gone: 'The file is no longer where it was opened: it was moved, renamed or deleted. Nothing was saved. Save a copy.',
    'disk-full':
      'The disk is full. The file is as before. Make room and save again, or save a copy elsewhere.',
    'in-use':
      'The file is in use by another program, such as Excel. Nothing was saved. Close it there and save again, or save a copy.',
    'not-as-written':
      'What was saved is not the same when read back. Save a copy on another disk, and keep the previous version until you have seen that the copy is whole.',
  },
  actions: {
    saveAnyway: 'Save anyway',
    saveCopy: 'Save a copy …',
    overwrite: 'Write over',
    downloadPrevious: 'Download previous version',
    downloadKept: 'Download the file',
  },
  signatureBroken:
    'The file was digitally signed. The signature does not hold for what is now written; it goes along, and Excel shows it as invalid.',
  otherWindow:
    'This file is open in another window too. Work in one of them only: otherwise what is saved last is stopped because the file has changed.',
  noRoom:
    'The browser has no room to keep changes that are not saved. Save often: they cannot be fetched back if the tab is closed.',
  notRestored:
    'Work that was not saved last time could not be fetched back. It is still in the browser; download the file as it was before the changes.',
};
