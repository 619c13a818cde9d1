import type { IncomingMessage, Server, ServerResponse } from 'node:http';

export function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<unknown>,
  ports?: readonly number[],
): Promise<{ readonly server: Server; readonly address: string }>;
