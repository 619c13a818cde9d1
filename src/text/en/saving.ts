import type { Text } from '..';

export const saving: Text['saving'] = {
  problems: {
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
    saveCopy: 'Save a copy …',
    overwrite: 'Write over',
    downloadPrevious: 'Download previous version',
    downloadKept: 'Download the file',
  },
  otherWindow:
    'This file is open in another window too. Work in one of them only: otherwise what is saved last is stopped because the file has changed.',
  noRoom:
    'The browser has no room to keep changes that are not saved. Save often: they cannot be fetched back if the tab is closed.',
  notRestored:
    'Work that was not saved last time could not be fetched back. It is still in the browser; download the file as it was before the changes.',
};
