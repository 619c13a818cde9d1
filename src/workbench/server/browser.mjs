import { spawn } from 'node:child_process';

const OPENERS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] };

/** Opens the address in the user's browser where there is one; a failure is no error. */
export function openBrowser(address, { platform, env }) {
  const [command, ...words] = OPENERS[platform] ?? [];
  const headless = platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
  if (command === undefined || headless || env.CI) return;
  const child = spawn(command, [...words, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
