/** What not to forget: before, during and after. Done items fold away; what ticked itself says by which line. */
import { useState } from 'preact/hooks';
import { STAGES, type Stage } from '../lib/playbook/playbook';
import type { Shown } from '../lib/playbook/sign';
import { AddItem } from './AddItem';
import { useLanguage } from './language';

export interface ListedItem {
  id: string;
  stage: Stage;
  text: string;
  done: boolean;
  /** What ticked it, when it ticked itself. */
  shown: Shown | null;
  own: boolean;
}

interface Props {
  items: ListedItem[];
  /** The part that stands open. */
  stage: Stage;
  /** Language of the items that are not the user's own. */
  lang: string;
  /** Resolves when it is stored, or could not be. */
  onTick: (item: ListedItem, done: boolean) => Promise<unknown>;
  onAdd: (stage: Stage, text: string) => Promise<boolean>;
  onDrop: (item: ListedItem) => void;
}

/** More at once is a wall. */
const MOST = 7;

export function Checklist({ items, stage, ...deeds }: Props) {
  return (
    <>
      {STAGES.map((one) => (
        <Part
          key={`${one}-${one === stage}`}
          stage={one}
          open={one === stage}
          items={items.filter((item) => item.stage === one)}
          {...deeds}
        />
      ))}
    </>
  );
}

interface PartProps extends Omit<Props, 'stage'> {
  stage: Stage;
  open: boolean;
}

function Part({ stage, open, items, lang, onTick, onAdd, onDrop }: PartProps) {
  const { t } = useLanguage();
  const [all, setAll] = useState(false);
  /** Ticked just now: they stay where they are, so that nothing moves under the cursor, until the part is opened again. */
  const [stay, setStay] = useState<ReadonlySet<string>>(new Set());
  const folded = ({ id, done }: ListedItem) => done && !stay.has(id);
  const todo = items.filter((item) => !folded(item));
  const done = items.filter(folded);
  const tick = (item: ListedItem, on: boolean) => {
    setStay(new Set([...stay, item.id]));
    return onTick(item, on);
  };
  const row = (item: ListedItem) => <Item key={item.id} item={item} lang={lang} onTick={tick} onDrop={onDrop} />;
  return (
    <details
      class="checklist"
      open={open}
      onToggle={(event) => {
        if (event.target === event.currentTarget && !event.currentTarget.open) setStay(new Set());
      }}
    >
      <summary>
        <span>{t(`checklist.${stage}`)}</span>{' '}
        <span class="count">
          {t('checklist.progress', { done: items.filter((item) => item.done).length, total: items.length })}
        </span>
      </summary>
      <div class="checks">
        {(all ? todo : todo.slice(0, MOST)).map(row)}
        {!all && todo.length > MOST && (
          <button type="button" class="quiet" onClick={() => setAll(true)}>
            {t('checklist.more', { count: todo.length - MOST })}
          </button>
        )}
        {done.length > 0 && (
          <details class="fold done">
            <summary>{t('checklist.done', { count: done.length })}</summary>
            {done.map(row)}
          </details>
        )}
        <AddItem draft={`item:${stage}`} onAdd={(text) => onAdd(stage, text)} />
      </div>
    </details>
  );
}

interface ItemProps {
  item: ListedItem;
  lang: string;
  onTick: Props['onTick'];
  onDrop: Props['onDrop'];
}

function Item({ item, lang, onTick, onDrop }: ItemProps) {
  const { t } = useLanguage();
  const { shown } = item;
  /** What the user just chose, until it is stored: the tick must not jump back in between. */
  const [chosen, setChosen] = useState<boolean | null>(null);
  const tick = async (done: boolean) => {
    setChosen(done);
    await onTick(item, done);
    setChosen(null);
  };
  return (
    <div class="check-row">
      <label class="check" {...(item.own ? {} : { lang })}>
        <input
          type="checkbox"
          checked={chosen ?? item.done}
          onChange={(event) => void tick(event.currentTarget.checked)}
        />
        <span>{item.text}</span>
      </label>
      {item.own && (
        <button
          type="button"
          class="quiet"
          aria-label={t('checklist.drop', { text: item.text })}
          onClick={() => onDrop(item)}
        >
          ×
        </button>
      )}
      {shown !== null && (
        <p class="shown soft">
          {t(`checklist.by.${shown.by}`)} <q>{shown.words}</q>{' '}
          <button
            type="button"
            class="quiet"
            aria-label={t('checklist.revert-of', { text: item.text })}
            onClick={() => void onTick(item, false)}
          >
            {t('checklist.revert')}
          </button>
        </p>
      )}
    </div>
  );
}
