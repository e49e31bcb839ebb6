import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createMcpServer } from '../mcp/create-server.ts';
import { mockAt } from '../mcp/mock.ts';
import type { ServeOptions } from '../server/serve-options.ts';
import { start } from '../server/start.ts';
import { packageVersion } from './version.ts';

/** What the command line says. */
export interface McpArguments extends ServeOptions {
  /** Of a mock that runs; without it, one of its own is started. */
  readonly url?: string | undefined;
}

/** Runs `identikit mcp` until stdin ends. Only the protocol is written to stdout. @throws ConfigError, ListenError */
export async function runMcp({ url, ...given }: McpArguments): Promise<void> {
  const token = given.controlToken ?? (process.env.IDENTIKIT_CONTROL_TOKEN || undefined);
  const options = { ...given, controlToken: token };
  const log = (line: string): boolean => process.stderr.write(`identikit: ${line}\n`);
  const own = url === undefined ? await start({ port: 0, publicPort: 0, ...options }, log) : undefined;
  if (own) for (const line of [`mocks the admin API at ${own.adminUrl}`, ...own.loaded.notices]) log(line);
  const server = createMcpServer(mockAt({ adminUrl: url ?? own!.adminUrl, token }), packageVersion);
  const end = async (): Promise<void> => {
    await server.close();
    await own?.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  process.stdin.once('end', end);
  await server.connect(new StdioServerTransport());
}
