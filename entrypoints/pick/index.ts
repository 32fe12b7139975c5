/**
 * The picker of one frame, put there when the user asks for it: shows which list is under the pointer, or under the arrow keys,
 * and hands the one that is taken to the content script that stands there. Put in a second time, it begins anew.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tell } from '../../lib/protocol/frame-client';
import { STANDING, type Standing } from '../../lib/sites/picked/standing';
import { trailsOf } from '../../lib/sites/picked/trails';
import { pick } from './pick';

/** Known to `lib/platform/picker.ts` too, which says what is written beside the outline, and ends the picking. */
type World = typeof globalThis & { onRecordPick?: { words: string; end?: () => void }; [STANDING]?: Standing };

export default defineUnlistedScript(() => {
  const world = globalThis as World;
  const standing = world[STANDING];
  world.onRecordPick?.end?.();
  if (!standing) return;
  const end = new AbortController();
  world.onRecordPick = { words: world.onRecordPick?.words ?? '', end: () => end.abort() };
  pick(standing.page, world.onRecordPick.words, end.signal, (list) => {
    end.abort();
    const trails = list && trailsOf(list, standing.page.shadowOf);
    if (trails) standing.choose(trails);
    void tell('picked', { trails: trails?.map((trail) => [...trail]) ?? null });
  });
});
