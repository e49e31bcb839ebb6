import { type ZodRawShape, z } from 'zod';
import type { Mock } from './mock.ts';

/** A tool for coding assistants. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  /** What it does and when it helps. */
  readonly description: string;
  readonly input: ZodRawShape;
  /** `reads` changes nothing; `destroys` takes away what cannot be had back. */
  readonly effect: 'reads' | 'changes' | 'destroys';
  /** @returns what is shown as JSON @throws Refused */
  run(mock: Mock, input: never): Promise<unknown>;
}

/** Something that the mock would not do; the message says why, and what to do. */
export class Refused extends Error {
  override name = 'Refused';
}

/** A tool whose input is typed by its shape. */
export function tool<S extends ZodRawShape>(
  definition: Omit<Tool, 'input' | 'run'> & {
    readonly input: S;
    readonly run: (mock: Mock, input: z.infer<z.ZodObject<S>>) => Promise<unknown>;
  },
): Tool {
  return definition as unknown as Tool;
}

/** The world that a tool is for. */
export const inWorld = {
  world: z.string().optional().describe('The world; the one named default unless told.'),
};

/** What the control API gives; of its refusals the problem. @throws Refused */
export async function dataOf<T>(
  answer: Promise<{ readonly data?: T; readonly error?: unknown; readonly response: Response }>,
): Promise<T | undefined> {
  const { data, error, response } = await answer;
  if (response.ok) return data;
  const { title = `status ${response.status}`, detail = '' } = (error ?? {}) as { title?: string; detail?: string };
  throw new Refused(`${title}: ${detail}`);
}
