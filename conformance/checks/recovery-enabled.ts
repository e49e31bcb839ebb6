import { WantOf } from '../failure.ts';
import type { Answer } from '../target/answer.ts';

/** The answer itself. @throws WantOf when it says that this way of recovery is switched off */
export function enabled(answer: Answer): Answer {
  if (answer.status === 404 && answer.text.includes('disabled by system administrator'))
    throw new WantOf('a target with this way of recovery switched on');
  return answer;
}
