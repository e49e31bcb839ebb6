import type { Ranges } from './character-class.ts';
import type { PatternNode } from './parse-pattern.ts';

/** Texts of one length: what can stand at each place. Different choices make different texts. */
export type Shape = readonly string[][];

/** How many characters a text may have. */
export interface Lengths {
  readonly least: number;
  readonly most: number;
}

/** How many texts a shape has. */
export function capacityOf(shape: Shape): number {
  return shape.reduce((count, place) => count * place.length, 1);
}

/**
 * The shape with the fewest characters that has `wanted` texts, or the one with most texts when none has as many.
 * @returns undefined when no text of the pattern has an allowed length
 */
export function shapeFor(pattern: PatternNode, lengths: Lengths, wanted: number): Shape | undefined {
  let best: Shape | undefined;
  for (let extra = 0; extra <= 64; extra++) {
    const shape = expand(pattern, extra, (parts) => roomiest(parts, extra));
    const fits = shape.length >= lengths.least && shape.length <= lengths.most;
    if (fits && (best === undefined || capacityOf(shape) > capacityOf(best))) best = shape;
    if (best && capacityOf(best) >= wanted) return best;
    if (shape.length > lengths.most) break;
  }
  return best ?? shapesOf(pattern, lengths)[0];
}

/** Some shapes of a pattern: different lengths and alternatives, at most sixteen. */
export function shapesOf(pattern: PatternNode, lengths: Lengths): readonly Shape[] {
  const shapes = new Map<string, Shape>();
  for (let extra = 0; extra <= 512 && shapes.size < 16; extra += extra < 12 ? 1 : 20)
    for (let turn = 0; turn < 8; turn++) {
      let choices = 0;
      const shape = expand(pattern, extra, (parts) => parts[(turn + choices++) % parts.length]!, turn);
      if (shape.length < lengths.least || shape.length > lengths.most || shapes.size >= 16) continue;
      shapes.set(JSON.stringify(shape), shape);
    }
  const all = [...shapes.values()];
  const usual = all.filter((shape) => shape.length >= leastUsual && shape.length <= mostUsual);
  return usual.length > 0 ? usual : all;
}

/** Texts that are shorter or longer look odd, where others are allowed. */
const [leastUsual, mostUsual] = [4, 32];

type Choose = (parts: readonly PatternNode[]) => PatternNode;

/** Each repetition has `extra` turns more than its least, where it may; every other one when `turn` is odd. */
function expand(node: PatternNode, extra: number, choose: Choose, turn = 0): string[][] {
  switch (node.kind) {
    case 'set':
      return [charactersOf(node.ranges)];
    case 'sequence':
      return node.parts.flatMap((part, at) => expand(part, turn % 2 && at % 2 ? 0 : extra, choose, turn));
    case 'choice':
      return expand(choose(node.parts), extra, choose, turn);
    case 'repeat': {
      const times = Math.min(node.most, node.least + extra, 600);
      return Array.from({ length: times }, () =>
        expand(node.part, node.part.kind === 'set' ? 0 : extra >> 2, choose, turn),
      ).flat();
    }
  }
}

function roomiest(parts: readonly PatternNode[], extra: number): PatternNode {
  const sized = parts.map((part) => ({
    part,
    size: capacityOf(expand(part, extra, (inner) => roomiest(inner, extra))),
  }));
  return sized.reduce((best, next) => (next.size > best.size ? next : best)).part;
}

/** The characters of a class that people would type: letters and digits, else visible ones, else any. */
export function charactersOf(ranges: Ranges): string[] {
  const within = (from: number, to: number): string[] => {
    const found: string[] = [];
    for (let point = from; point <= to; point++)
      if (ranges.some(([first, last]) => point >= first && point <= last)) found.push(String.fromCodePoint(point));
    return found;
  };
  const small = within(97, 122);
  const typed = [...(small.length > 0 ? small : within(65, 90)), ...within(48, 57)];
  if (typed.length > 0) return typed;
  const visible = within(32, 126);
  if (visible.length > 0) return visible;
  const [first] = ranges;
  return first ? [String.fromCodePoint(first[0])] : [];
}
