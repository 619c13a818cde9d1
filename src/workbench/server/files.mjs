import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, extname, resolve, sep } from 'node:path';
import { headersOf } from './policy.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const HASHED = /\.[0-9a-f]{10,}\./;

/** The file a path stands for inside `folders` (address prefix → folder); null outside them. */
async function find(folders, pathname) {
  const wanted = pathname === '/' ? '/workbench.html' : pathname;
  for (const [prefix, folder] of Object.entries(folders)) {
    if (!wanted.startsWith(prefix)) continue;
    const path = resolve(folder, `.${sep}${wanted.slice(prefix.length)}`);
    if (!path.startsWith(folder + sep)) continue;
    const found = await stat(path).catch(() => null);
    if (found?.isFile()) return { path, size: found.size };
  }
  return null;
}

/** Answers GET and HEAD with the files of `folders`, and nothing else. */
export function answerFrom(folders) {
  return async (request, response) => {
    const headers = headersOf('workbench');
    const end = (status) => response.writeHead(status, headers).end();
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(405);
    const pathname = readPath(request.url);
    const file = pathname === null ? null : await find(folders, pathname);
    if (file === null) return end(404);
    const type = TYPES[extname(file.path)] ?? 'application/octet-stream';
    response.writeHead(200, {
      ...headersOf(basename(file.path, '.html')),
      'Content-Type': type,
      'Content-Length': file.size,
      'Cache-Control': HASHED.test(file.path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    if (request.method === 'HEAD') return response.end();
    createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response);
  };
}

function readPath(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
}
