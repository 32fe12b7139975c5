/** A message as the capture hands it over. */
import type { Observation } from '../../../lib/transcript/observation';
import { lineOf } from './line';

export const messageOf = (stream: string, i: number): Observation => ({
  wallMs: Date.now(),
  steadyMs: performance.now(),
  kind: 'message',
  ref: `${stream}:${i}`,
  live: true,
  rule: 'bench/1',
  before: null,
  steps: 0,
  reading: {
    text: lineOf(i),
    side: 'agent',
    sideBasis: 'markup',
    sender: 'Maya',
    shownTime: '10:32',
    html: `<div class="message left"><span class="name">Maya</span><div class="bubble">${lineOf(i)}</div></div>`,
    attachments: [],
    siteId: null,
  },
});
