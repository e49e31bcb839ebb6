import { parseTarget } from '../../http/routing/request-url.ts';
import { type HeaderBlock, readHeaderBlock } from './header-block.ts';
import { badRequest, type Refusal } from './refusal.ts';
import { type RequestLine, readRequestLine } from './request-line.ts';
import type { RequestHead } from './wire-request.ts';

/** Reads the heads of one connection's requests. */
export class HeadReader {
  #lastText = '';
  #lastIsHttp11 = true;
  #lastBlock: HeaderBlock | undefined;

  /** Reads a head with its empty line. @param text one character a byte */
  read(text: string): RequestHead | Refusal {
    const feed = text.indexOf('\n');
    const line = readFirstLine(text, feed);
    if (!('method' in line)) return line;
    const block = this.#block(text.slice(feed + 1), line.isHttp11);
    const refused = block.refused ?? line.lateRefused ?? block.lateRefused;
    if (refused === undefined) return { line, block };
    return parseTarget(line.target) ? refused : badRequest;
  }

  /** Clients send the same headers again and again. */
  #block(text: string, isHttp11: boolean): HeaderBlock {
    if (this.#lastBlock && text === this.#lastText && isHttp11 === this.#lastIsHttp11) return this.#lastBlock;
    this.#lastText = text;
    this.#lastIsHttp11 = isHttp11;
    this.#lastBlock = readHeaderBlock(text, isHttp11);
    return this.#lastBlock;
  }
}

/** What Go says of a request line as soon as it is there, whatever may come behind it; undefined when it goes on. */
export function firstLineRefusal(text: string): Refusal | undefined {
  const feed = text.indexOf('\n');
  if (feed < 0) return undefined;
  const line = readFirstLine(text, feed);
  return 'method' in line ? undefined : line;
}

const readFirstLine = (text: string, feed: number): RequestLine | Refusal =>
  readRequestLine(text.slice(0, text[feed - 1] === '\r' ? feed - 1 : feed));
