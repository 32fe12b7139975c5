/** What known sites are read with. The content script has these already and hands them over: what knows the sites comes without them. */
import { seen } from '../../capture/dom';
import { markupOf } from '../../capture/sanitise';
import { textOf } from '../../capture/text';
import { generic } from '../generic';
import { isRecallNotice } from '../generic/words';

export const tools = { generic, seen, markupOf, textOf, isRecallNotice };
export type Tools = typeof tools;
