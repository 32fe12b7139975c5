/** How well a record tells what was said, as figures: what the bar of the generic reader is held against. */
import type { Message } from '../../../lib/transcript/conversation';
import type { Said } from '../../desk/driver/said';
import { differences } from '../recorded';

export interface Figures {
  /** Of what was said, how much was recorded; of what was recorded, how much was said. */
  recall: number;
  precision: number;
  /** Of what was recorded of it, how much with the right side. */
  side: number;
  order: 'right' | 'wrong';
  /** Found of all: edits and messages taken back; and those that nobody took back. */
  edits: string;
  recalls: string;
  falseRecalls: number;
}

export function figuresOf(got: readonly Message[], truth: readonly Said[]): Figures {
  const wrong = differences(got, truth);
  const count = (form: RegExp) => wrong.filter((one) => form.test(one)).length;
  const found = truth.length - count(/^missing/);
  const edited = truth.filter(({ state, live }) => state === 'edited' && live).length;
  const recalled = truth.filter(({ state }) => state === 'recalled').length;
  const part = (of: number, all: number) => (all === 0 ? 1 : Math.round((of / all) * 1_000) / 1_000);
  return {
    recall: part(found, truth.length),
    precision: part(found, got.length),
    side: part(found - count(/ instead of /), found),
    order: count(/^out of order/) === 0 ? 'right' : 'wrong',
    edits: `${edited - count(/^no edit/) - count(/^missing.*15 December/)}/${edited}`,
    recalls: `${recalled - count(/^recalled, recorded/) - count(/^missing.*account 20417/)}/${recalled}`,
    falseRecalls: count(/^(present|edited), recorded otherwise/),
  };
}
