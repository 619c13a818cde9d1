import { existsSync } from 'node:fs';

/** Chromium, Chrome or Edge where Debian, macOS and Windows put them; `CHROMIUM_PATH` goes first. */
export const chromiumPath = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
].find((path) => path !== undefined && path !== '' && existsSync(path));

/** What to do where there is none. */
export const noBrowser =
  'No browser found: install Chromium (on Debian: apt-get install chromium), or set CHROMIUM_PATH to a Chromium, Chrome or Edge.';
