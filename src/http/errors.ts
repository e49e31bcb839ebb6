/**
 * An error as the API shows it. It can be thrown: whoever turns requests into answers writes it with `errorResponse`.
 * `message` is the text for everyone; `reason` what was wrong with this request.
 */
export class ApiError extends Error {
  override name = 'ApiError';
  /** A word for machines, e.g. `security_csrf_violation`; most errors have none. */
  readonly id: string | undefined;
  /** What the body says. */
  readonly code: number;
  /** The text of `code`, e.g. `Not Found`. */
  readonly status: string;
  readonly reason: string | undefined;
  readonly details: Readonly<Record<string, string>> | undefined;
  /** The status line's number: the body's code, but for errors that the handler answers with a number of its own. */
  readonly httpStatus: number;

  constructor({ id, code, reason, details, message, httpStatus = code }: ApiErrorFields) {
    super(message);
    this.id = id;
    this.code = code;
    this.status = statusTexts[code] ?? '';
    this.reason = reason;
    this.details = details;
    this.httpStatus = httpStatus;
  }
}

/** What an error is made of; see `ApiError`. */
interface ApiErrorFields {
  readonly id?: string | undefined;
  readonly code: number;
  readonly reason?: string | undefined;
  readonly details?: Readonly<Record<string, string>> | undefined;
  readonly message: string;
  readonly httpStatus?: number | undefined;
}

const statusTexts: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  410: 'Gone',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** 400: the request is at fault; `reason` says how. */
export function badRequest(reason?: string): ApiError {
  return new ApiError({ code: 400, reason, message: 'The request was malformed or contained invalid parameters' });
}

/** 401: no valid session. */
export function unauthorized(reason?: string): ApiError {
  return new ApiError({ code: 401, reason, message: 'The request could not be authorized' });
}

/** 404 of everything that is no row in the database. */
export function notFound(reason?: string): ApiError {
  return new ApiError({ code: 404, reason, message: 'The requested resource could not be found' });
}

/** 404 of a row that the database does not have, e.g. an unknown identity. */
export function notFoundInDatabase(): ApiError {
  return new ApiError({ code: 404, message: 'Unable to locate the resource' });
}

/** 409. */
export function conflict(reason?: string): ApiError {
  return new ApiError({ code: 409, reason, message: 'The resource could not be created due to a conflict' });
}

/** 409 as the database layer words it. */
export function conflictInDatabase(): ApiError {
  return new ApiError({
    code: 409,
    message: 'Unable to insert or update resource because a resource with that value exists already',
  });
}

/** 500. */
export function internalError(reason?: string): ApiError {
  return new ApiError({
    code: 500,
    reason,
    message: 'An internal server error occurred, please contact the system administrator',
  });
}

/** 500 of releases that blame the configuration with an id. */
export function invalidConfiguration(reason?: string): ApiError {
  return new ApiError({ id: 'invalid_configuration', code: 500, reason, message: 'Invalid configuration' });
}

/** 400 whose message is a decoder's own text, without a reason. */
export function badRequestText(message: string): ApiError {
  return new ApiError({ code: 400, message });
}

/**
 * An error that carries no status: the body says 500 and the raw text.
 * @param httpStatus what the handler put on the status line, e.g. 400 for a batch that does not parse
 */
export function plainError(message: string, httpStatus = 500): ApiError {
  return new ApiError({ code: 500, message, httpStatus });
}
