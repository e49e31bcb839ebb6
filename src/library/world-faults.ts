import { type FaultRule, readRule } from '../control/faults/fault-rule.ts';
import type { Fault } from '../control/faults/faults.ts';
import type { LiveWorld } from '../control/live-world.ts';

/** What goes wrong on purpose in a world. */
export interface WorldFaults {
  /**
   * Lets requests go wrong from now on.
   * @returns the rule in force; `matched` and `struck` count on
   * @throws Problem for a rule that does nothing, or matches nothing
   */
  add(rule: FaultRule): Fault;
  /** The rules in force. */
  list(): readonly Fault[];
  /** Ends a rule. */
  remove(fault: Fault): void;
  /** Ends all rules. */
  clear(): void;
}

/** The faults of a world. */
export function worldFaults({ faults }: LiveWorld): WorldFaults {
  return {
    add: (rule) => faults.add(readRule({ ...rule })),
    list: () => faults.list(),
    remove: ({ id }) => void faults.remove(id),
    clear: () => faults.clear(),
  };
}
