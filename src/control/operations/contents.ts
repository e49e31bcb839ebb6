import { applyChange, changesFromNothing, type StoredChange, storedChange } from '../../store/change.ts';
import { UniqueViolation, World } from '../../store/world.ts';
import { badBody, badParameter, type ControlOperation, json } from '../control-request.ts';
import { refuseKept } from './worlds.ts';

/** GET /export: all that the world holds, as a list of records or as a record a line. */
export const exportWorld: ControlOperation = ({ world, query }) => {
  const format = query.get('format') || 'json';
  const records = Array.from(changesFromNothing(world.backend.world), storedChange);
  switch (format) {
    case 'json':
      return json(200, { records });
    case 'ndjson':
      return {
        status: 200,
        headers: ['Content-Type', 'application/x-ndjson'],
        body: records.map((record) => `${JSON.stringify(record)}\n`).join(''),
      };
    default:
      throw badParameter('format', format, 'json or ndjson');
  }
};

/** POST /import: puts what was exported in the place of all that the world holds. */
export const importWorld: ControlOperation = ({ world, request }) => {
  refuseKept(world);
  const filled = new World();
  for (const [i, record] of readRecords(request.body.text).entries()) add(record, i, filled);
  world.replace(filled);
  return json(200, { identities: filled.size, sessions: filled.sessions.size });
};

function readRecords(text: string): readonly StoredChange[] {
  const whole = parsed(text);
  if (typeof whole === 'object' && whole !== null && 'records' in whole && Array.isArray(whole.records))
    return whole.records;
  return text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [recordOf(line, i)]));
}

function recordOf(line: string, i: number): StoredChange {
  const record = parsed(line);
  if (record === undefined) throw badBody(`Line ${i + 1} is not JSON. Send what GET /_identikit/export gave.`);
  return record as StoredChange;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function add(record: StoredChange, i: number, world: World): void {
  try {
    applyChange(record, world);
  } catch (error) {
    const why = error instanceof UniqueViolation ? error.message : 'it is no record of an identity or a session';
    throw badBody(`Record ${i + 1} cannot be taken: ${why}. Nothing was imported.`);
  }
}
