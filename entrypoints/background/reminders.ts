/** Reminders in this browser: its clock, its notifications, the language of the panel. */
import type { Due } from '../../lib/case/due';
import { translate } from '../../lib/i18n/translate';
import { clock } from '../../lib/platform/device';
import { mayNotify, notify } from '../../lib/platform/notify';
import { readSettings } from '../../lib/platform/settings';
import { dayAt } from '../../lib/platform/today';
import type { CaseRow, WriteStore } from '../../lib/storage/store';
import { dueNotice } from '../page/due-words';
import { reminding } from './reminding';

/** Looks at what falls due, and reminds when the user has allowed it. */
export function reminders(store: WriteStore): () => Promise<void> {
  const look = reminding({ store, now, show });
  return async () => {
    if (await mayNotify()) await look();
  };
}

function now() {
  const at = new Date(clock.wallMs());
  return { local: { ...dayAt(at), hour: at.getHours(), minute: at.getMinutes() }, at: at.toISOString() };
}

/** What stands on a locked screen names the case, and holds no more than the user wrote. */
async function show(id: string, row: CaseRow, due: Due, left: number): Promise<void> {
  const { ui } = await readSettings();
  const t = translate(ui);
  await notify(id, t('app.name'), dueNotice(due, left, row, t, ui));
}
