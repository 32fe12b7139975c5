/** The result of a check, as a judge would ask: four questions, each with its answer and what it rests on. */
import type { Finding, Step, Weight } from '../lib/verify/finding';
import { useLanguage } from './language';

const steps: readonly Step[] = ['intact', 'key', 'time', 'complete'];
const heaviestFirst: readonly Weight[] = ['breaks', 'limits', 'tells'];
/** Enough to see what is wrong; a damaged package has thousands of the same. */
const SHOWN = 50;

export function Findings({ findings, fingerprints }: { findings: readonly Finding[]; fingerprints: string[] }) {
  const { t } = useLanguage();
  return (
    <ol class="verdict">
      {steps.map((step) => {
        const here = findings.filter((finding) => finding.step === step);
        const worst = heaviestFirst.find((weight) => here.some((finding) => finding.weight === weight)) ?? 'none';
        return (
          <li key={step} class="card" data-weight={worst}>
            <h3>{t(`verify.step.${step}`)}</h3>
            <p class="answer">{t(`verify.${step}.${worst}`)}</p>
            {step === 'key' && fingerprints.length > 0 && (
              <>
                <p class="soft">{t('verify.fingerprint')}</p>
                {fingerprints.map((fingerprint) => (
                  <code key={fingerprint} class="digest">
                    {fingerprint}
                  </code>
                ))}
              </>
            )}
            <FindingList findings={here} />
          </li>
        );
      })}
    </ol>
  );
}

/** The same finding in many places is said once, with the places. */
function FindingList({ findings }: { findings: readonly Finding[] }) {
  const { t } = useLanguage();
  const byCode = Map.groupBy(findings, ({ code }) => code);
  const groups = [...byCode].sort(([, a], [, b]) => rank(a) - rank(b));
  if (groups.length === 0) return null;
  return (
    <ul class="findings" aria-label={t('verify.findings')}>
      {groups.map(([code, all]) => (
        <li key={code}>
          <span class="chip" data-weight={all[0]?.weight}>
            {t(`verify.weight.${all[0]?.weight ?? 'tells'}`)}
          </span>{' '}
          {t(`finding.${code}`)} {all.length > 1 && <span class="count">× {all.length}</span>}
          <Places findings={all} />
        </li>
      ))}
    </ul>
  );
}

const rank = (findings: readonly Finding[]): number => heaviestFirst.indexOf(findings[0]?.weight ?? 'tells');

function Places({ findings }: { findings: readonly Finding[] }) {
  const { t } = useLanguage();
  const places = findings.slice(0, SHOWN).map(({ seq, file, detail }) => {
    const entry = seq === null ? null : t('verify.entry', { seq });
    return [entry, file, detail].filter(Boolean).join(' · ');
  });
  const said = [...new Set(places)].filter(Boolean);
  if (said.length === 0) return null;
  return (
    <ul class="plain soft places">
      {said.map((place) => (
        <li key={place}>{place}</li>
      ))}
      {findings.length > SHOWN && <li>…</li>}
    </ul>
  );
}
