import { parseGoBool } from '../../go/parse-bool.ts';
import { badRequest, badRequestText } from '../../http/errors.ts';
import type { Query } from '../../http/query.ts';

/** What an answer shows of a session beside the session itself. */
export interface Expansion {
  readonly identity: boolean;
  readonly devices: boolean;
}

/** The filter `active`; undefined lets all through. @throws ApiError 400 for what Go does not take for a boolean */
export function readActive(query: Query): boolean | undefined {
  const text = query.get('active');
  if (text === '') return undefined;
  const active = parseGoBool(text);
  if (active === undefined) throw badRequestText('could not parse parameter active');
  return active;
}

/** The parameters `expand`. @throws ApiError 400 for one that there is not */
export function readExpansion(query: Query): Expansion {
  const options = query.getAll('expand');
  const unknown = options.find((option) => !['identity', 'devices'].includes(option.toLowerCase()));
  if (unknown !== undefined) throw badRequest(`Could not parse expand option: ${unknown}`);
  const wanted = options.map((option) => option.toLowerCase());
  return { identity: wanted.includes('identity'), devices: wanted.includes('devices') };
}
