/** A package in, four answers out. The file is read here and goes nowhere: no storage, no network, no extension. */
import { useState } from 'preact/hooks';
import { FileDrop } from '../../components/FileDrop';
import { Findings } from '../../components/Findings';
import { useLanguage } from '../../components/language';
import { ProblemText } from '../../components/Notice';
import { type Report, verifyPackage } from '../../lib/verify/verify';
import { verifySignature } from '../../lib/verify/web-crypto';

type Check =
  | { state: 'waiting' }
  | { state: 'reading'; file: string }
  | { state: 'done'; file: string; report: Report }
  | { state: 'failed' };

export function Verifier() {
  const { t } = useLanguage();
  const [check, setCheck] = useState<Check>({ state: 'waiting' });

  const read = async (file: File) => {
    setCheck({ state: 'reading', file: file.name });
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const report = await verifyPackage(bytes, { verifySignature });
      setCheck({ state: 'done', file: file.name, report });
    } catch {
      setCheck({ state: 'failed' });
    }
  };

  return (
    <>
      <p>{t('verify.intro')}</p>
      <FileDrop
        label={t(check.state === 'done' ? 'verify.again' : 'verify.choose')}
        hint={t('verify.drop')}
        accept=".zip,application/zip"
        onFile={(file) => void read(file)}
      />
      <p role="status">{check.state === 'reading' && t('verify.reading', { file: check.file })}</p>
      {check.state === 'failed' && (
        <div role="alert">
          <ProblemText problem={{ code: 'unexpected' }} />
        </div>
      )}
      {check.state === 'done' && (
        <section class="result" aria-label={t('verify.result', { file: check.file })}>
          <h2>{t('verify.result', { file: check.file })}</h2>
          <Findings report={check.report} />
          <p class="soft">{t('verify.limits')}</p>
        </section>
      )}
    </>
  );
}
