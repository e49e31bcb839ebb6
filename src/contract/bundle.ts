import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import SwaggerParser from '@apidevtools/swagger-parser';
import { parse } from 'yaml';
import { type Part, type View, viewOf } from './release-view.ts';

/** An OpenAPI 3.1 document whose only references are to its own components. */
export interface ContractDocument {
  readonly openapi: string;
  readonly info: Record<string, unknown>;
  readonly paths: Record<string, Record<string, unknown>>;
  readonly components: Record<string, Record<string, unknown>>;
  readonly [extension: `x-${string}`]: unknown;
}

/** The folder of the contract. */
export const specFolder = fileURLToPath(new URL('../../spec/', import.meta.url));

/**
 * The contract of one release (or of `all`) in one document. Every file under `schemas/`, `parameters/`, `responses/`
 * and `headers/` that a path reaches becomes a component, named after the file: `identity-core.yaml` → `IdentityCore`.
 * @throws Error when the result is no valid OpenAPI document
 */
export async function bundle(view: View): Promise<ContractDocument> {
  const root = join(specFolder, 'openapi.yaml');
  const read = (text: string) => viewOf(view, parse(text)) as Record<string, Part>;
  const document = {
    ...read(readFileSync(root, 'utf8')),
    components: Object.fromEntries(['schemas', 'parameters', 'responses', 'headers'].map((kind) => [kind, list(kind)])),
  };
  const yaml = { canParse: '.yaml', parse: (file: { data: Buffer | string }) => read(String(file.data)) };
  const bundled = (await SwaggerParser.bundle(root, document as never, { parse: { yaml } })) as never;
  return validated(withoutUnused({ ...(bundled as ContractDocument), info: infoOf(document as never, view) }));
}

/** The document itself, once swagger-parser accepts it. */
export async function validated(document: ContractDocument): Promise<ContractDocument> {
  await SwaggerParser.validate(structuredClone(document) as never);
  return document;
}

function list(kind: string): Record<string, Part> {
  const files = readdirSync(join(specFolder, kind)).sort();
  return Object.fromEntries(files.map((file) => [componentName(file), { $ref: `${kind}/${file}` }]));
}

function componentName(file: string): string {
  return basename(file, '.yaml').replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function infoOf(document: { info: Record<string, unknown> }, view: View): Record<string, unknown> {
  if (view === 'all') return document.info;
  const { description: _, ...info } = document.info;
  const summary = `What Ory Kratos ${view} accepts and answers, written from measurements.`;
  return { ...info, title: `Identity admin API of Ory Kratos ${view}`, version: view.slice(1), summary };
}

function withoutUnused(document: ContractDocument): ContractDocument {
  const used = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const ref = (part as { $ref?: unknown }).$ref;
    if (typeof ref === 'string' && !used.has(ref)) {
      used.add(ref);
      const [, , kind = '', name = ''] = ref.split('/');
      visit(document.components[kind]?.[name]);
    }
    for (const value of Object.values(part)) visit(value);
  };
  const { components, ...rest } = document;
  visit(rest);
  const kept = Object.entries(components).map(([kind, entries]) => [
    kind,
    Object.fromEntries(Object.entries(entries).filter(([name]) => used.has(`#/components/${kind}/${name}`))),
  ]);
  return { ...rest, components: Object.fromEntries(kept) } as ContractDocument;
}
