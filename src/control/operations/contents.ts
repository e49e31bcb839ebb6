import { jsonOrUndefined } from '../../json/json-or-undefined.ts';
import { applyChange, changesFromNothing, type StoredChange, storedChange } from '../../store/change.ts';
import { UniqueViolation, World } from '../../store/world.ts';
import { badBody, badParameter, type ControlOperation, type DataFileForm, json } from '../control-request.ts';
import { refuseKept } from './worlds.ts';

/** GET /export: all that the world holds, as a list of records, as a record a line, or as `serve --data` keeps it. */
export const exportWorld: ControlOperation = ({ world, query, dataFile }) => {
  const format = query.get('format') || 'json';
  if (format === 'data' && dataFile) {
    const body = dataFile.write(world.backend.world, world.backend.time.now());
    return { status: 200, headers: ['Content-Type', 'text/plain; charset=utf-8'], body };
  }
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
      throw badParameter('format', format, dataFile ? 'json, ndjson or data' : 'json or ndjson');
  }
};

/** POST /import: puts what was exported in the place of all that the world holds. */
export const importWorld: ControlOperation = ({ world, request, dataFile }) => {
  refuseKept(world);
  if (request.body.tooLarge) throw badBody('It is longer than this server reads.');
  const filled = new World();
  for (const [i, record] of readRecords(request.body.text, dataFile).entries()) add(record, i, filled);
  world.replace(filled);
  return json(200, { identities: filled.size, sessions: filled.sessions.size });
};

/** A checksum before the JSON of each line. */
const dataFileStart = /^[\da-f]{8} \{/;

function readRecords(text: string, dataFile: DataFileForm | undefined): readonly StoredChange[] {
  if (dataFile && dataFileStart.test(text)) return readDataFile(text, dataFile);
  const whole = jsonOrUndefined(text);
  if (typeof whole === 'object' && whole !== null && 'records' in whole && Array.isArray(whole.records))
    return whole.records;
  return text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [recordOf(line, i)]));
}

function readDataFile(text: string, dataFile: DataFileForm): readonly StoredChange[] {
  try {
    return dataFile.read(text);
  } catch (error) {
    throw badBody(`It is no whole data file: ${(error as Error).message}. Nothing was imported.`);
  }
}

function recordOf(line: string, i: number): StoredChange {
  const record = jsonOrUndefined(line);
  if (record === undefined) throw badBody(`Line ${i + 1} is not JSON. Send what GET /_identikit/export gave.`);
  return record as StoredChange;
}

function add(record: StoredChange, i: number, world: World): void {
  try {
    applyChange(record, world);
  } catch (error) {
    const why = error instanceof UniqueViolation ? error.message : 'it is no record of an identity or a session';
    throw badBody(`Record ${i + 1} cannot be taken: ${why}. Nothing was imported.`);
  }
}
