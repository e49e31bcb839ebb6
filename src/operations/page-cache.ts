import type { HttpResponse } from '../http/message.ts';

interface Page {
  readonly elements: readonly object[];
  readonly mark: string;
  readonly answer: HttpResponse;
}

/** How many bytes of pages are kept; then all are let go. */
const limit = 32 * 1024 * 1024;

/**
 * Answers of lists that were asked for before and still have the same elements. Elements never change: a change makes
 * a new one, so equal elements mean an equal answer.
 */
export class PageCache {
  readonly #pages = new Map<string, Page>();
  #bytes = 0;

  /**
   * The answer to `target`, made anew when its elements are not those of the last time.
   * @param mark whatever else the answer depends on
   */
  answer(target: string, elements: readonly object[], mark: string, make: () => HttpResponse): HttpResponse {
    const known = this.#pages.get(target);
    if (known && known.mark === mark && sameElements(known.elements, elements)) return known.answer;
    const answer = make();
    this.#keep(target, { elements, mark, answer }, known);
    return answer;
  }

  #keep(target: string, page: Page, before: Page | undefined): void {
    this.#bytes += sizeOf(page.answer) - (before ? sizeOf(before.answer) : 0);
    if (this.#bytes > limit) {
      this.#pages.clear();
      this.#bytes = sizeOf(page.answer);
    }
    this.#pages.set(target, page);
  }
}

function sameElements(a: readonly object[], b: readonly object[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

const sizeOf = ({ body }: HttpResponse): number => (body?.length ?? 0) + 256;
