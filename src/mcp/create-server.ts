import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { Mock } from './mock.ts';
import { Refused, type Tool } from './tool.ts';
import { clockTools } from './tools/clock.ts';
import { faultTools } from './tools/faults.ts';
import { identityTools } from './tools/identities.ts';
import { journalTools } from './tools/journal.ts';
import { worldTools } from './tools/worlds.ts';

const tools: readonly Tool[] = [...journalTools, ...identityTools, ...worldTools, ...clockTools, ...faultTools];

const instructions =
  'identikit mocks the identity admin API of Ory Kratos. Ask explain_last_refused when a request to it fails; list_operations tells what is served and where.';

/** A server of the Model Context Protocol whose tools speak to a mock. */
export function createMcpServer(mock: Mock, version: string): McpServer {
  const server = new McpServer({ name: 'identikit', version }, { instructions });
  for (const { name, title, description, input, effect, run } of tools) {
    const annotations = {
      readOnlyHint: effect === 'reads',
      destructiveHint: effect === 'destroys',
      openWorldHint: false,
    };
    server.registerTool(
      name,
      { title, description, inputSchema: z.strictObject(input), annotations },
      (given: unknown) => resultOf(() => run(mock, given as never), mock),
    );
  }
  return server;
}

async function resultOf(run: () => Promise<unknown>, { adminUrl }: Mock): Promise<CallToolResult> {
  try {
    return { content: [{ type: 'text', text: JSON.stringify(await run(), null, 1) }] };
  } catch (error) {
    if (error instanceof Refused) return refusal(error.message);
    if (error instanceof TypeError && error.cause instanceof Error)
      return refusal(
        `The mock at ${adminUrl} cannot be reached: ${error.cause.message}. Start it with \`identikit serve\`.`,
      );
    throw error;
  }
}

const refusal = (text: string): CallToolResult => ({ isError: true, content: [{ type: 'text', text }] });
