/** Packages in, four answers out for each. They are read here and go nowhere: no storage, no network, no extension. */
import { useRef, useState } from 'preact/hooks';
import { Comparison } from '../../components/Comparison';
import { FileDrop } from '../../components/FileDrop';
import { Findings } from '../../components/Findings';
import { useLanguage } from '../../components/language';
import { ProblemText } from '../../components/Notice';
import { compareReports } from '../../lib/verify/compare';
import type { Report } from '../../lib/verify/verify';
import { isAbort } from '../page/workshop';
import { checkPackage, type MakeWorker } from './checking';

/** `report` is null for a file that the browser could not read. */
interface Checked {
  id: number;
  file: string;
  report: Report | null;
}

/** What is being checked, and how far; `cancelled` when the user ended it. */
type State = { file: string; share: number } | 'idle' | 'cancelled';

export function Verifier({ makeWorker }: { makeWorker: MakeWorker }) {
  const { t } = useLanguage();
  const [state, setState] = useState<State>('idle');
  const [checked, setChecked] = useState<Checked[]>([]);
  const stop = useRef(new AbortController());

  const read = async (files: File[]) => {
    // Other files were chosen meanwhile.
    stop.current.abort();
    stop.current = new AbortController();
    const { signal } = stop.current;
    const done: Checked[] = [];
    for (const file of files) {
      const showing = (share: number) => {
        if (!signal.aborted) setState({ file: file.name, share });
      };
      showing(0);
      const report = await checkPackage(file, makeWorker, showing, signal).catch((error: unknown) => {
        if (isAbort(error)) throw error;
        return null;
      });
      signal.throwIfAborted();
      done.push({ id: done.length, file: file.name, report });
    }
    setState('idle');
    setChecked(done);
  };
  const cancel = () => {
    stop.current.abort();
    setState('cancelled');
  };

  return (
    <>
      <p>{t('verify.intro')}</p>
      <FileDrop
        label={t(checked.length > 0 ? 'verify.again' : 'verify.choose')}
        hint={t('verify.drop')}
        accept=".zip,application/zip"
        onFiles={(files) => {
          read(files).catch((error: unknown) => {
            if (!isAbort(error)) throw error;
          });
        }}
      />
      <div role="status">
        {typeof state === 'object' && <p>{t('verify.reading', { file: state.file })}</p>}
        {state === 'cancelled' && <p>{t('verify.cancelled')}</p>}
      </div>
      {typeof state === 'object' && (
        <div class="underway">
          <progress max={1} value={state.share} aria-label={t('export.progress')} />
          <button type="button" onClick={cancel}>
            {t('action.cancel')}
          </button>
        </div>
      )}
      {checked.map((each, at) => (
        <Result key={each.id} checked={each} before={checked[at - 1]} />
      ))}
    </>
  );
}

/** One package, and how it relates to the one before it. */
function Result({ checked: { file, report }, before }: { checked: Checked; before: Checked | undefined }) {
  const { t } = useLanguage();
  if (report === null)
    return (
      <div role="alert">
        <ProblemText problem={{ code: 'unexpected' }} />
      </div>
    );
  const comparison = before?.report ? compareReports(before.report, report) : null;
  return (
    <>
      <section class="result" aria-label={t('verify.result', { file })}>
        <h2>{t('verify.result', { file })}</h2>
        <Findings report={report} />
        <p class="soft">{t('verify.limits')}</p>
      </section>
      {before && comparison && <Comparison first={before.file} second={file} comparison={comparison} />}
    </>
  );
}
