/** One phrase of the user's own, written or changed. What was typed is kept while the page is closed. */
import { useId, useRef, useState } from 'preact/hooks';
import { LONGEST_TEXT, type OwnPhrase, type TextProblem, textProblem } from '../lib/playbook/own';
import { PHRASE_LOCALES, type PhaseId, type PhraseLocale } from '../lib/playbook/playbook';
import { Choice, type Option } from './Choice';
import { useDraft } from './drafts';
import { isComposing } from './keys';
import { useLanguage } from './language';
import { OneLine } from './OneLine';

export type Written = Pick<OwnPhrase, 'text' | 'phase' | 'locale'> & { tags: string };

interface Props {
  /** Name of the drafts. */
  draft: string;
  saved: Written;
  phases: Option<PhaseId>[];
  locales: readonly Option<PhraseLocale>[];
  /** Answers whether it was stored. */
  onSave: (written: Written) => Promise<boolean>;
  onCancel?: () => void;
}

export function OwnPhraseForm({ draft, saved, phases, locales, onSave, onCancel }: Props) {
  const { t } = useLanguage();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const text = useDraft(`${draft}:text`, saved.text);
  const tags = useDraft(`${draft}:tags`, saved.tags);
  const phase = useDraft(`${draft}:phase`, saved.phase);
  const locale = useDraft(`${draft}:locale`, saved.locale);
  const [problem, setProblem] = useState<TextProblem | null>(null);
  const chosenPhase = phases.find(({ value }) => value === phase.value)?.value ?? saved.phase;
  const chosenLocale = PHRASE_LOCALES.find((one) => one === locale.value) ?? saved.locale;
  const drafts = [text, tags, phase, locale];

  const forget = () => {
    for (const one of drafts) one.settle(one.value);
  };
  const save = async () => {
    const found = textProblem(text.value);
    setProblem(found);
    if (found !== null) return box.current?.focus();
    if (await onSave({ text: text.value, tags: tags.value, phase: chosenPhase, locale: chosenLocale })) forget();
  };
  return (
    <form
      class="own-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && onCancel && !isComposing(event)) onCancel();
      }}
    >
      <div class="field">
        <label for={`${id}-text`}>{t('own.text')}</label>
        <textarea
          ref={box}
          id={`${id}-text`}
          rows={3}
          maxLength={LONGEST_TEXT}
          lang={chosenLocale}
          value={text.value}
          aria-describedby={`${id}-hint ${id}-problem`}
          aria-invalid={problem !== null}
          onInput={(event) => {
            text.type(event.currentTarget.value);
            setProblem(null);
          }}
        />
        <small id={`${id}-hint`} class="soft">
          {t('own.text-hint', { name: '{…}' })}
        </small>
        <small id={`${id}-problem`} class="wrong" role="alert">
          {problem !== null && t(`own.problem.${problem}`)}
        </small>
      </div>
      <div class="field">
        <label for={`${id}-tags`}>{t('own.tags')}</label>
        <OneLine id={`${id}-tags`} value={tags.value} aria-describedby={`${id}-tags-hint`} onType={tags.type} />
        <small id={`${id}-tags-hint`} class="soft">
          {t('own.tags-hint')}
        </small>
      </div>
      <Choice label={t('own.phase')} options={phases} chosen={chosenPhase} onChoose={phase.type} />
      <Choice label={t('own.language')} options={locales} chosen={chosenLocale} onChoose={locale.type} />
      <div class="actions">
        <button type="submit" class="primary">
          {t('action.save')}
        </button>
        {onCancel && (
          <button
            type="button"
            onClick={() => {
              forget();
              onCancel();
            }}
          >
            {t('action.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
