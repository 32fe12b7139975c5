/** Packages in, four answers out for each. They are read here and go nowhere: no storage, no network, no extension. */
import { useRef, useState } from 'preact/hooks';
import { Comparison } from '../../components/Comparison';
import { FileDrop } from '../../components/FileDrop';
import { Findings } from '../../components/Findings';
import { useLanguage } from '../../components/language';
import { ProblemText } from '../../components/Notice';
import { compareReports } from '../../lib/verify/compare';
import { type Report, verifyPackage } from '../../lib/verify/verify';
import { verifySignature } from '../../lib/verify/web-crypto';

/** `report` is null for a file that the browser could not read. */
interface Checked {
  id: number;
  file: string;
  report: Report | null;
}

export function Verifier() {
  const { t } = useLanguage();
  const [reading, setReading] = useState<string | null>(null);
  const [checked, setChecked] = useState<Checked[]>([]);
  const turn = useRef(0);

  const read = async (files: File[]) => {
    turn.current += 1;
    const mine = turn.current;
    const done: Checked[] = [];
    for (const file of files) {
      setReading(file.name);
      const report = await verify(file).catch(() => null);
      // Other files were chosen meanwhile.
      if (mine !== turn.current) return;
      done.push({ id: done.length, file: file.name, report });
    }
    setReading(null);
    setChecked(done);
  };

  return (
    <>
      <p>{t('verify.intro')}</p>
      <FileDrop
        label={t(checked.length > 0 ? 'verify.again' : 'verify.choose')}
        hint={t('verify.drop')}
        accept=".zip,application/zip"
        onFiles={(files) => void read(files)}
      />
      <p role="status">{reading !== null && t('verify.reading', { file: reading })}</p>
      {checked.map((each, at) => (
        <Result key={each.id} checked={each} before={checked[at - 1]} />
      ))}
    </>
  );
}

async function verify(file: File): Promise<Report> {
  return verifyPackage(new Uint8Array(await file.arrayBuffer()), { verifySignature });
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
