/** What the user does with a phrase or a message, and what is said about how it went. */
import { useLanguage } from '../../components/language';
import { ask } from '../../lib/protocol/client';
import { failed } from '../../lib/protocol/problem';
import type { Side } from '../../lib/transcript/message';
import { placeName } from './found';
import type { Say } from './useNotice';

interface Needs {
  tab: number | null;
  /** The record that is shown. */
  record: string | null;
  say: Say;
}

export interface Deeds {
  insert: (text: string) => void;
  copy: (text: string) => void;
  /** Answers whether it was written. */
  note: (text: string) => Promise<boolean>;
  label: (of: number, side: Side) => void;
  /** A picture of the page, into the record. */
  screenshot: () => void;
}

export function useDeeds({ tab, record, say }: Needs): Deeds {
  const { t } = useLanguage();
  return {
    insert: async (text) => {
      if (tab === null) return say.failed(failed('no-chat').problem);
      const answer = await ask('insert', { tab, text });
      if (answer.ok) say.done(t('status.inserted', { host: placeName(answer.value.host, t) }));
      else say.failed(answer.problem);
    },
    copy: async (text) => {
      try {
        await navigator.clipboard.writeText(text);
        say.done(t('status.copied'));
      } catch (error) {
        say.failed(failed('unexpected', String(error)).problem);
      }
    },
    note: async (text) => {
      if (record === null) return false;
      const answer = await ask('note', { record, text });
      if (answer.ok) say.done(t('status.noted'));
      else say.failed(answer.problem);
      return answer.ok;
    },
    label: async (of, side) => {
      if (record === null) return;
      const answer = await ask('label', { record, of, side });
      if (answer.ok) say.done(t('status.labelled'));
      else say.failed(answer.problem);
    },
    screenshot: async () => {
      if (record === null) return;
      const answer = await ask('screenshot', { record });
      if (!answer.ok) say.failed(answer.problem);
      else say.done(t(answer.value.missing === null ? 'status.screenshot' : 'status.screenshot-full'));
    },
  };
}
