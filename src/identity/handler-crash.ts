/** The handler of the real release crashes on this request and closes the connection; the message says why. */
export class HandlerCrash extends Error {
  override name = 'HandlerCrash';
}
