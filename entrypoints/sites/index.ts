/** Brings what knows the sites into a frame whose page looks like one of them: most pages that are read never do. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Learning } from '../../lib/sites/known/marks';
import { STANDING } from '../../lib/sites/picked/standing';
import { adaptersWith } from '../../lib/sites/registry';

export default defineUnlistedScript(() => {
  (globalThis as { [STANDING]?: Learning })[STANDING]?.learn(adaptersWith);
});
