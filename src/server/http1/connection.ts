import type { Socket } from 'node:net';
import { type HttpResponse, methodsWithoutBody, noBody, type RequestBody } from '../../http/message.ts';
import { type AnswerOptions, answerRequest, tooManyToSkip } from './answer-request.ts';
import { BodyReader, wholeBody } from './body-reader.ts';
import { HeadEnd } from './head-end.ts';
import { firstLineRefusal, HeadReader } from './read-head.ts';
import { badRequest, headTooLarge, type Refusal, refusalText } from './refusal.ts';
import type { RequestHead } from './wire-request.ts';
import { writeAnswer } from './write-answer.ts';

/** Largest head of a request, in bytes. */
const largestHead = (1 << 20) + 4096;

/** How long a connection that was given up stays half open, so that the client can read why; in milliseconds. */
const lingerTime = 500;

/** Bytes that wait to be sent from which the next request has to wait, too. */
const tooManyToSend = 64 << 10;

/** Bytes that wait to be read from which no more are taken from the socket. */
const tooManyToKeep = 64 << 10;

const expectationFailed: HttpResponse = { status: 417, headers: ['Connection', 'close'], close: true };

const nothing: Buffer = Buffer.alloc(0);
const rest = (bytes: Buffer, from: number): Buffer => (from === bytes.length ? nothing : bytes.subarray(from));

/** One connection: its requests are answered one after another, as by Go's server. */
export class Connection {
  readonly #socket: Socket;
  readonly #options: AnswerOptions;
  readonly #heads = new HeadReader();
  /** Bytes that no request has taken yet. */
  #unread = nothing;
  readonly #headEnd = new HeadEnd();
  /** Pieces of a head whose end is still to come. */
  #headPieces: Buffer[] = [];
  #headSize = 0;
  #head: RequestHead | undefined;
  #body: BodyReader | undefined;
  #isAnswering = false;
  #isOver = false;
  #clientEnded = false;
  #lastMethod: string | undefined;
  #waited = 0;

  constructor(socket: Socket, options: AnswerOptions) {
    this.#socket = socket;
    this.#options = options;
    socket.on('data', (bytes: Buffer) => this.#receive(bytes));
    socket.on('end', () => this.#receiveEnd());
    socket.on('error', () => {}); // 'close' follows
  }

  /** What the client still has to send: the rest of a head or of a body; undefined between requests. */
  get owes(): 'head' | 'body' | undefined {
    if (this.#isAnswering || this.#isOver) return undefined;
    if (this.#body) return 'body';
    return this.#headSize > 0 || this.#lastMethod === undefined ? 'head' : undefined;
  }

  /** Counts for how many calls in a row the client has owed the same; whoever owes nothing has waited 0. */
  countWait(): number {
    this.#waited = this.owes === undefined ? 0 : this.#waited + 1;
    return this.#waited;
  }

  #receive(bytes: Buffer): void {
    if (this.#isOver) return;
    this.#unread = this.#unread.length === 0 ? bytes : Buffer.concat([this.#unread, bytes]);
    if (!this.#isAnswering) this.#advance();
    else if (this.#unread.length > tooManyToKeep) this.#socket.pause();
  }

  #receiveEnd(): void {
    this.#clientEnded = true;
    if (!this.#isAnswering) this.#endInput();
  }

  #advance(): void {
    while (this.#unread.length > 0 && !this.#isAnswering && !this.#isOver) {
      if (this.#body) this.#readBody(this.#body);
      else this.#readHead();
    }
    if (this.#clientEnded && !this.#isAnswering) this.#endInput();
  }

  #readHead(): void {
    if (this.#headSize === 0 && this.#lastMethod === 'POST') this.#skipLineEnds();
    const bytes = this.#unread;
    const end = this.#headEnd.find(bytes);
    this.#headSize += end < 0 ? bytes.length : end;
    this.#unread = end < 0 ? nothing : rest(bytes, end);
    if (this.#headSize > largestHead) this.#refuse(headTooLarge);
    else if (end < 0) this.#keepPiece(bytes);
    else this.#takeHead(bytes, end);
  }

  /** Some old clients send a line end behind the body of a POST. */
  #skipLineEnds(): void {
    let blank = 0;
    while (blank < 4 && (this.#unread[blank] === 10 || this.#unread[blank] === 13)) blank++;
    this.#unread = this.#unread.subarray(blank);
  }

  #keepPiece(bytes: Buffer): void {
    const isFirstLineNew = bytes.includes(10) && !this.#headPieces.some((piece) => piece.includes(10));
    if (bytes.length > 0) this.#headPieces.push(bytes);
    const refusal = isFirstLineNew && firstLineRefusal(Buffer.concat(this.#headPieces).toString('latin1'));
    if (refusal) this.#refuse(refusal);
  }

  #takeHead(bytes: Buffer, end: number): void {
    const text =
      this.#headPieces.length === 0
        ? bytes.toString('latin1', 0, end)
        : Buffer.concat([...this.#headPieces, bytes.subarray(0, end)]).toString('latin1');
    if (this.#headPieces.length > 0) this.#headPieces = [];
    this.#headSize = 0;
    this.#waited = 0;
    const head = this.#heads.read(text);
    if ('status' in head) this.#refuse(head);
    else this.#begin(head);
  }

  /** Looks at the head alone; most requests are whole with it. */
  #begin(head: RequestHead): void {
    const { line, block } = head;
    this.#head = head;
    this.#lastMethod = line.method;
    const early = block.expects === 'something else' ? expectationFailed : this.#options.refuse(block.headers);
    const isSkipped = methodsWithoutBody.has(line.method);
    const waits = block.expects === 'continue' && line.isHttp11;
    if (early) this.#settle(writeAnswer(this.#socket, early, head));
    else if (block.framing === 0) this.#answer(noBody);
    else if (isSkipped && (waits || Number(block.framing) >= tooManyToSkip)) this.#answer(noBody, true);
    else {
      if (waits) this.#socket.write('HTTP/1.1 100 Continue\r\n\r\n', 'latin1');
      const limit = isSkipped ? 0 : this.#options.limit(line.target);
      const whole = wholeBody(this.#unread, block.framing, limit);
      if (whole) {
        this.#unread = rest(this.#unread, whole.length);
        this.#answer(whole);
      } else this.#body = new BodyReader(block.framing, limit);
    }
  }

  #readBody(body: BodyReader): void {
    const taken = body.take(this.#unread);
    this.#unread = rest(this.#unread, taken);
    const isSkipped = methodsWithoutBody.has(this.#head!.line.method);
    const isGivenUp = body.isBroken || (isSkipped && body.surplus >= tooManyToSkip);
    if (isGivenUp || body.isWhole) this.#answer(isSkipped ? noBody : body.body(), isGivenUp);
  }

  /** The client sends no more: what it has begun ends here. */
  #endInput(): void {
    if (this.#isOver) return;
    if (this.#body) this.#answer(this.#body.body(), true);
    else if (this.#headSize > 0) this.#refuse(badRequest);
    else this.#end();
  }

  #answer(body: RequestBody, closes = false): void {
    const request = { head: this.#head!, body, surplus: this.#body?.surplus ?? 0, closes };
    this.#head = undefined;
    this.#body = undefined;
    this.#settle(answerRequest(request, this.#socket, this.#options));
  }

  /** Goes on when the answer is on its way. */
  #settle(keepsOpen: boolean | Promise<boolean>): void {
    if (keepsOpen === false) this.#end();
    else if (keepsOpen !== true) this.#goOnAfter(keepsOpen);
    else if (this.#socket.writableLength > tooManyToSend)
      this.#goOnAfter(new Promise((drained) => this.#socket.once('drain', () => drained(true))));
  }

  #goOnAfter(pending: Promise<boolean>): void {
    this.#isAnswering = true;
    pending.then((keepsOpen) => {
      this.#isAnswering = false;
      this.#settle(keepsOpen);
      if (this.#isAnswering) return;
      this.#socket.resume();
      this.#advance();
    });
  }

  #refuse(refusal: Refusal): void {
    this.#socket.write(refusalText(refusal), 'latin1');
    this.#end();
  }

  /** Ends the connection once all is sent; what the client still sends is not read. */
  #end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#unread = nothing;
    this.#headPieces = [];
    this.#socket.end();
    const timer = setTimeout(() => this.#socket.destroy(), lingerTime).unref();
    this.#socket.once('close', () => clearTimeout(timer));
  }
}
