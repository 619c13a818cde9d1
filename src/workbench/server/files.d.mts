import type { IncomingMessage, ServerResponse } from 'node:http';

export function answerFrom(
  folders: Readonly<Record<string, string>>,
): (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;
