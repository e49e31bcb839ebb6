import { describe, expect, it } from 'vitest';
import { releases } from '../dialect/releases.ts';
import { errorResponse } from './error-response.ts';
import {
  ApiError,
  badRequest,
  badRequestText,
  conflict,
  invalidConfiguration,
  notFoundInDatabase,
  plainError,
} from './errors.ts';

const older = releases['v1.3.1'];
const newer = releases['v26.2.0'];
const bodyOf = (error: ApiError, headers = {}) => errorResponse(error, { headers }, older).body;

describe('an error', () => {
  it('leaves out what is empty', () => {
    expect(bodyOf(notFoundInDatabase())).toBe(
      '{"error":{"code":404,"status":"Not Found","message":"Unable to locate the resource"}}\n',
    );
    expect(bodyOf(badRequestText('json: unknown field "schema_url"'))).toBe(
      '{"error":{"code":400,"status":"Bad Request","message":"json: unknown field \\"schema_url\\""}}\n',
    );
  });

  it('has its members in one order, details sorted', () => {
    const error = new ApiError({ id: 'a', code: 403, reason: 'b', details: { z: '1', a: '2' }, message: 'c' });
    expect(bodyOf(error, { 'x-request-id': 'r' })).toBe(
      '{"error":{"id":"a","code":403,"status":"Forbidden","request":"r","reason":"b","details":{"a":"2","z":"1"},"message":"c"}}\n',
    );
  });

  it('shows the request id byte by byte', () => {
    expect(bodyOf(notFoundInDatabase(), { 'x-request-id': '\xc3\xa9\xff<' })).toContain('"request":"é\\ufffd\\u003c"');
  });

  it('can say another code than the status line', () => {
    const answer = errorResponse(plainError('EOF', 400), { headers: {} }, older);
    expect(answer.status).toBe(400);
    expect(answer.body).toBe('{"error":{"code":500,"status":"Internal Server Error","message":"EOF"}}\n');
  });

  it('carries its id in a header where the release does so, empty when it has none', () => {
    const headers = (error: ApiError, dialect = newer) => errorResponse(error, { headers: {} }, dialect).headers;
    expect(headers(badRequest('x'))).toEqual(['Content-Type', 'application/json', 'Ory-Error-Id', '']);
    expect(headers(invalidConfiguration())).toContain('invalid_configuration');
    expect(headers(conflict(), older)).toEqual(['Content-Type', 'application/json']);
  });
});
