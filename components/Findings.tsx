/** The result of a check, as a judge would ask: four questions, each with its answer and what it rests on. */
import type { Key } from '../lib/i18n/translate';
import type { Finding, FindingCode, Step, Weight } from '../lib/verify/finding';
import type { Report, Verdict } from '../lib/verify/verify';
import { detailWords } from './finding-words';
import { useLanguage } from './language';

const steps: readonly Step[] = ['intact', 'key', 'time', 'complete'];
const heaviestFirst: readonly Weight[] = ['breaks', 'limits', 'tells'];
/** Enough to see what is wrong; a damaged package has thousands of the same. */
const SHOWN = 20;

type Tone = 'good' | 'limited' | 'bad';
type AnswerKey = Extract<Key, `verify.${Step}.${string}`>;

/** The verdict of each step in words, and how it looks. */
function answers(verdict: Verdict): Record<Step, [AnswerKey, Tone]> {
  const { intact, key, time, complete } = verdict;
  return {
    intact: [`verify.intact.${intact}`, intact === 'yes' ? 'good' : 'bad'],
    key: [`verify.key.${key}`, key === 'signed' ? 'good' : key === 'wrong' ? 'bad' : 'limited'],
    time: [`verify.time.${time}`, time === 'wrong' ? 'bad' : time === 'outside' ? 'good' : 'limited'],
    complete: [`verify.complete.${complete}`, complete === 'yes' ? 'good' : complete === 'no' ? 'bad' : 'limited'],
  };
}

/** What cannot be read at all has only the first answer. */
export function Findings({ report }: { report: Pick<Report, 'verdict' | 'findings' | 'counts' | 'records'> }) {
  const { t } = useLanguage();
  const said = answers(report.verdict);
  const fingerprints = [...new Set(report.records.flatMap(({ fingerprint }) => fingerprint ?? []))];
  const asked = report.verdict.intact === 'unreadable' ? steps.slice(0, 1) : steps;
  return (
    <ol class="verdict">
      {asked.map((step) => {
        const [answer, tone] = said[step];
        return (
          <li key={step} class="card" data-tone={tone}>
            <h3>{t(`verify.step.${step}`)}</h3>
            <p class="answer">{t(answer)}</p>
            {step === 'key' && <Fingerprints fingerprints={fingerprints} />}
            <FindingList findings={report.findings.filter((finding) => finding.step === step)} counts={report.counts} />
          </li>
        );
      })}
    </ol>
  );
}

function Fingerprints({ fingerprints }: { fingerprints: string[] }) {
  const { t } = useLanguage();
  if (fingerprints.length === 0) return null;
  return (
    <>
      <p class="soft">{t('verify.fingerprint')}</p>
      {fingerprints.map((fingerprint) => (
        <code key={fingerprint} class="digest">
          {fingerprint}
        </code>
      ))}
    </>
  );
}

/** The same finding in many places is said once, with the places. */
function FindingList({ findings, counts }: { findings: readonly Finding[]; counts: ReadonlyMap<FindingCode, number> }) {
  const { t } = useLanguage();
  const groups = heaviestFirst.flatMap((weight) => [
    ...Map.groupBy(
      findings.filter((finding) => finding.weight === weight),
      ({ code }) => code,
    ),
  ]);
  if (groups.length === 0) return null;
  return (
    <ul class="findings" aria-label={t('verify.findings')}>
      {groups.map(([code, [first, ...more]]) => {
        const count = counts.get(code) ?? 1;
        return (
          <li key={code}>
            <span class="chip" data-weight={first?.weight}>
              {t(`verify.weight.${first?.weight ?? 'tells'}`)}
            </span>{' '}
            {t(`finding.${code}`)} {count > 1 && <span class="count">× {count}</span>}
            <Places findings={first ? [first, ...more] : []} />
          </li>
        );
      })}
    </ul>
  );
}

function Places({ findings }: { findings: readonly Finding[] }) {
  const { t } = useLanguage();
  const places = findings.slice(0, SHOWN).map((finding) => {
    const { seq, file } = finding;
    const entry = seq === null ? null : t('verify.entry', { seq });
    return [entry, file, detailWords(finding, t)].filter(Boolean).join(' · ');
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
