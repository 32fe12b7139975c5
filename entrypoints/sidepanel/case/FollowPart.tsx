/** What falls due in this case: a list, beside that of promises, or a calendar with both; something added, a calendar file, reminders. */
import { DueForm } from '../../../components/DueForm';
import { type DueDeeds, DueList } from '../../../components/DueList';
import { DueMonth } from '../../../components/DueMonth';
import { useDraft } from '../../../components/drafts';
import { Fold } from '../../../components/Fold';
import { useLanguage } from '../../../components/language';
import { ShortfallAlarm } from '../../../components/ShortfallAlarm';
import { UsualDues } from '../../../components/UsualDues';
import { abilityOf } from '../../../lib/case/budget-sheet';
import { calendarFile } from '../../../lib/case/calendar-file';
import { type Due, duesInOrder, newDue, onTimeInARow } from '../../../lib/case/due';
import { isPromise } from '../../../lib/case/ledger';
import { shortfallOf } from '../../../lib/case/shortfall';
import { rootOf, USUAL_DUES, type UsualDue, usualDue } from '../../../lib/case/usual-dues';
import { duesOf } from '../../../lib/case/work';
import { download } from '../../../lib/platform/download';
import { dayAt } from '../../../lib/platform/today';
import type { CaseRow } from '../../../lib/storage/store';
import { type Day, dayText } from '../../../lib/transcript/calendar';
import { dueTitle, dueWithSum, payBy } from '../../page/due-words';
import type { CaseAtHand } from '../useCase';
import type { Reminders } from '../useReminders';

interface Props {
  atHand: CaseAtHand;
  today: Day;
  reminders: Reminders;
}

export function FollowPart({ atHand, today, reminders: { on, refused, switchOn, switchOff } }: Props) {
  const { t, locale } = useLanguage();
  const row = atHand.current;
  const all = row ? duesOf(row) : [];
  const dues = all.filter((due) => !isPromise(due));
  const titled = (some: readonly Due[]) =>
    duesInOrder(some, today).map(({ due, state }) => ({ due, state, title: dueTitle(due, row ?? { title: '' }, t) }));
  const rows = titled(dues);
  const view = useDraft('follow:view', 'list');
  const deeds: DueDeeds = {
    drafts: `due:${row?.id ?? 'new'}`,
    onPaid: ({ id }, fen) => void atHand.work({ change: 'pay-due', id, fen }),
    onDone: ({ id }, done) => void atHand.work({ change: 'close-due', id, done }),
    onMove: ({ id }, date) => void atHand.work({ change: 'move-due', id, date }),
    onDrop: ({ id }) => void atHand.work({ change: 'drop-due', id }),
  };
  const overdue = rows.filter(({ state }) => state === 'overdue' || state === 'short').length;
  const open = rows.filter(({ state }) => state !== 'done').length;
  const streak = onTimeInARow(dues, today, (at) => dayAt(new Date(at)));
  const state = overdue > 0 ? t('due.state-of', { count: overdue }) : open > 0 ? t('due.open', { count: open }) : '';
  return (
    <Fold id="follow" title={t('case.part.follow')} state={state}>
      {rows.length === 0 && <p class="soft">{t('due.none')}</p>}
      <ShortfallAlarm shortfall={row && shortfallOf(all, abilityOf(row), today)} />
      {streak > 1 && <p class="soft">{t('due.on-time', { count: streak })}</p>}
      {all.length > 0 && <Views chosen={view.value} onChoose={view.type} />}
      {view.value === 'month' && all.length > 0 ? (
        <DueMonth
          key={row?.id}
          rows={titled(all)}
          today={today}
          preferred={navigator.languages}
          deeds={{ ...deeds, drafts: `${deeds.drafts}:month` }}
        />
      ) : (
        <DueList rows={rows} deeds={deeds} />
      )}
      <UsualDues
        open={USUAL_DUES.filter((usual) =>
          all.some((due) => due.doneAt === null && rootOf(due.id) === usualRoot(usual)),
        )}
        onAdd={(usual) => {
          const due = usualDue(usual, t(`usual.${usual}`), `${usualRoot(usual)}+${dayText(today)}`, today);
          void atHand.work({ change: 'put-dues', dues: [due], instead: null });
        }}
      />
      <details class="fold">
        <summary>{t('due.add')}</summary>
        <DueForm
          draft={`due:${row?.id ?? 'new'}`}
          onAdd={({ kind, date, time, title, fen }) => {
            const due = { ...newDue({ id: crypto.randomUUID(), kind, date, title, fen }), time };
            return atHand.work({ change: 'put-dues', dues: [due], instead: null });
          }}
        />
      </details>
      <div class="actions">
        {row && all.some(({ date, doneAt }) => date !== '' && doneAt === null) && (
          <button type="button" onClick={() => saveCalendar(row)}>
            {t('due.calendar')}
          </button>
        )}
        <button type="button" onClick={on ? switchOff : switchOn}>
          {t(on ? 'due.remind-stop' : 'due.remind')}
        </button>
      </div>
      {on && <p class="soft">{t('due.reminding')}</p>}
      {refused && <p class="soft">{t('due.not-reminding')}</p>}
      <p class="soft">{t('due.holidays')}</p>
    </Fold>
  );

  function saveCalendar(of: CaseRow): void {
    const words = {
      caseId: of.id,
      name: t('due.calendar-name', { title: of.title }),
      description: (due: Due) => [of.title, payBy(due, of)].filter(Boolean).join(' · '),
    };
    const titled = duesOf(of).map((due) => ({ ...due, title: dueWithSum(due, of, t, locale) }));
    const utcOf = (date: string, time: string) => new Date(`${date}T${time}:00`).toISOString();
    const file = calendarFile(titled, words, new Date().toISOString(), utcOf);
    download(new Blob([file], { type: 'text/calendar;charset=utf-8' }), 'on-record.ics');
  }
}

const VIEWS = ['list', 'month'] as const;

function Views({ chosen, onChoose }: { chosen: string; onChoose: (view: (typeof VIEWS)[number]) => void }) {
  const { t } = useLanguage();
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons are no set of fields
    <div class="views" role="group" aria-label={t('follow.view')}>
      {VIEWS.map((view) => (
        <button key={view} type="button" aria-pressed={view === chosen} onClick={() => onChoose(view)}>
          {t(`follow.view.${view}`)}
        </button>
      ))}
    </div>
  );
}

/** One that comes again has the same root each time. */
const usualRoot = (usual: UsualDue): string => `usual/${usual}`;
