/** The agent binds itself to an act for this case, or reports one just done. Rules, hedges and the duties of the customer are none. */
import { promisesIn } from './promise';
import type { Recogniser } from './recogniser';

export const promises: Recogniser = {
  code: 'promises',
  find: (line) => promisesIn(line).map(({ core }) => core),
};
