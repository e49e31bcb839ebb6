import { STATUS_CODES } from 'node:http';

/** Reasons that Go words otherwise than node:http. */
const reasonsOfGo: Readonly<Record<number, string>> = {
  413: 'Request Entity Too Large',
  414: 'Request URI Too Long',
  416: 'Requested Range Not Satisfiable',
};

const statusLines = new Map<number, string>();

/**
 * Status line and headers as bytes, one character each, up to and with the empty line.
 * @param headers name, value, name …
 * @param last the header lines behind those
 */
export function answerHead(isHttp11: boolean, status: number, headers: readonly string[], last: string): string {
  let text = isHttp11 ? statusLine(status) : `HTTP/1.0${statusLine(status).slice(8)}`;
  for (let i = 0; i < headers.length; i += 2) text += `${headers[i]}: ${headers[i + 1]}\r\n`;
  return `${text}${last}\r\n`;
}

function statusLine(status: number): string {
  let line = statusLines.get(status);
  if (line === undefined) {
    line = `HTTP/1.1 ${status} ${reasonsOfGo[status] ?? STATUS_CODES[status] ?? `status code ${status}`}\r\n`;
    statusLines.set(status, line);
  }
  return line;
}
