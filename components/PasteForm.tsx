/** A conversation out of another program, pasted, or its screenshots: what was read is shown before it is kept. */
import { useMemo } from 'preact/hooks';
import type { Talk } from '../lib/pasted/pasted';
import { PARSERS, parsePasted } from '../lib/pasted/registry';
import { likelyMine, pastedMessages } from '../lib/pasted/sides';
import type { PastedMessage } from '../lib/transcript/message';
import { Choice } from './Choice';
import { useDraft } from './drafts';
import type { Given } from './GivenFiles';
import { useLanguage } from './language';
import { RecordForm } from './RecordForm';

export interface Pasted {
  title: string;
  rule: string;
  messages: PastedMessage[];
  files: readonly Given[];
}

interface Props {
  draft: string;
  /** Answers whether it was stored. */
  onSave: (pasted: Pasted) => Promise<boolean>;
}

const PROGRAMS = PARSERS.map(({ id }) => id as 'wechat' | 'alipay' | 'whatsapp' | 'plain');

export function PasteForm({ draft, onSave }: Props) {
  const { t } = useLanguage();
  const text = useDraft(`${draft}:text`, '');
  const program = useDraft(`${draft}:program`, '');
  const mine = useDraft(`${draft}:mine`, '');
  const read = useMemo(() => parsePasted(text.value, program.value || undefined), [text.value, program.value]);
  const talk = 'refused' in read ? null : read;
  const refused = 'refused' in read && (text.value.trim() !== '' || read.refused !== 'empty') ? read.refused : null;
  const me = talk === null ? null : meIn(talk, mine.value);

  const save = async (files: readonly Given[]) => {
    const others = talk?.speakers.filter((name) => name !== me).join(', ');
    const title = (others || t(`paste.program.${programOf(talk)}`)).slice(0, 120);
    const messages = talk === null ? [] : pastedMessages(talk, me);
    if (!(await onSave({ title, rule: talk?.rule ?? 'shots/1', messages, files }))) return false;
    for (const field of [text, program, mine]) field.settle(field.value);
    return true;
  };

  return (
    <RecordForm
      channel="chat"
      files={{ label: t('paste.shots'), hint: t('paste.shots-hint') }}
      save={t('paste.save')}
      problemOf={() => null}
      isReady={(files) => refused === null && (talk !== null || files.length > 0)}
      onSave={save}
    >
      <label class="field">
        <span>{t('paste.text')}</span>
        <textarea rows={5} value={text.value} onInput={(event) => text.type(event.currentTarget.value)} />
      </label>
      <Choice
        label={t('paste.program')}
        options={[
          { value: '', title: t('paste.program.auto') },
          ...PROGRAMS.map((value) => ({ value, title: t(`paste.program.${value}`) })),
        ]}
        chosen={PROGRAMS.find((one) => one === program.value) ?? ''}
        onChoose={program.type}
      />
      {refused && (
        <p class="judged" role="alert" data-tone="bad">
          {t(`paste.refused.${refused}`)}
        </p>
      )}
      {talk && <WhatWasRead talk={talk} me={me} onMe={mine.type} />}
    </RecordForm>
  );
}

/** Name that stands for nobody: the user does not say who they are. */
const NOBODY = '-';
const SHOWN = 3;

function meIn({ speakers }: Talk, chosen: string): string | null {
  if (chosen === NOBODY) return null;
  return speakers.find((name) => name === chosen) ?? likelyMine(speakers);
}

const programOf = (talk: Talk | null) => PROGRAMS.find((one) => one === talk?.program) ?? 'plain';

function WhatWasRead({ talk, me, onMe }: { talk: Talk; me: string | null; onMe: (name: string) => void }) {
  const { t } = useLanguage();
  const { lines, speakers } = talk;
  return (
    <>
      <p class="soft" role="status">
        {t('paste.read', { program: t(`paste.program.${programOf(talk)}`), count: lines.length })}
      </p>
      <ul class="pasted-lines">
        {lines.slice(0, SHOWN).map(({ sender, shownTime, text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: their order is what names them
          <li key={at}>
            <span class="soft">{[sender, shownTime].filter(Boolean).join(' · ')}</span> {text.slice(0, 80)}
          </li>
        ))}
      </ul>
      {speakers.length > 0 && (
        <Choice
          label={t('paste.mine')}
          options={[
            { value: NOBODY, title: t('paste.mine-none') },
            ...speakers.map((value) => ({ value, title: value, own: true })),
          ]}
          chosen={me ?? NOBODY}
          onChoose={onMe}
        />
      )}
    </>
  );
}
