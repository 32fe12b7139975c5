/**
 * `on-record-verify FILE.zip …`: says what is to be said of packages where no browser is. Several are also compared, each with the
 * one before it. Status 0: sound; 1: something breaks, or two tell different histories; 2: a file cannot be read as a package.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { argv, env, stderr, stdout } from 'node:process';
import { guessLocale } from '../i18n/locale';
import { translate } from '../i18n/translate';
import { compareReports } from './compare';
import type { Finding } from './finding';
import { native } from './native';
import { type Report, verifyPackage } from './verify';
import { verifySignature } from './web-crypto';

const t = translate(
  guessLocale([(env.LC_ALL || env.LC_MESSAGES || env.LANG || '').replace(/\..*$/, '').replace('_', '-')]),
);

/** What a stranger wrote is made harmless for a terminal. */
const harmless = (text: string) => text.replace(/[^\x20-\x7e\p{L}\p{N}]/gu, '?');

/** One line. */
function line({ code, weight, record, seq, file, detail }: Finding): string {
  const parts = [
    file,
    record === null ? null : t('compare.record', { record }),
    seq === null ? null : t('verify.entry', { seq }),
  ];
  const shown = harmless([...parts, detail].filter((part) => part !== null).join(', '));
  return `${weight.padEnd(6)} ${code}: ${t(`finding.${code}`)}${shown === '' ? '' : ` (${shown})`}\n`;
}

function print(file: string, { verdict, findings, records }: Report): void {
  const { intact, key, time, complete } = verdict;
  stdout.write(`${t('verify.result', { file })}\n`);
  stdout.write(`1. ${t('verify.step.intact')} [${intact}] ${t(`verify.intact.${intact}`)}\n`);
  if (intact !== 'unreadable') {
    stdout.write(`2. ${t('verify.step.key')} [${key}] ${t(`verify.key.${key}`)}\n`);
    stdout.write(`3. ${t('verify.step.time')} [${time}] ${t(`verify.time.${time}`)}\n`);
    stdout.write(`4. ${t('verify.step.complete')} [${complete}] ${t(`verify.complete.${complete}`)}\n`);
  }
  for (const { record, entries, signed, fingerprint } of records) {
    stdout.write(`record ${record}: ${entries} entries, ${signed} signed, key ${fingerprint ?? 'none'}\n`);
  }
  for (const finding of findings) stdout.write(line(finding));
}

/** True when the two tell one history, as far as both go. */
function printComparison(first: Checked, second: Checked): boolean {
  const comparison = compareReports(first.report, second.report);
  if (comparison === null) return true;
  const names = { first: first.file, second: second.file };
  stdout.write(`${t('compare.title', names)}\n${t(`compare.key.${comparison.key}`)}\n`);
  for (const { record, relation, common } of comparison.records) {
    const said = relation === 'same' ? t('compare.same') : t(`compare.${relation}`, { ...names, common });
    stdout.write(`${t('compare.record', { record })}: ${said}\n`);
  }
  return comparison.records.every(({ relation }) => relation !== 'forked');
}

interface Checked {
  file: string;
  report: Report;
}

async function check(path: string): Promise<Checked | null> {
  try {
    const report = await verifyPackage(await readFile(path), { verifySignature, platform: native });
    return { file: harmless(basename(path)), report };
  } catch (error) {
    stderr.write(`Cannot read the file: ${error instanceof Error ? error.message : String(error)}\n`);
    return null;
  }
}

async function main(paths: readonly string[]): Promise<number> {
  if (paths.length === 0 || paths.some((path) => path.startsWith('-'))) {
    stderr.write('Usage: on-record-verify FILE.zip …\n');
    return 2;
  }
  let status = 0;
  let before: Checked | null = null;
  for (const path of paths) {
    const checked = await check(path);
    if (checked === null || checked.report.verdict.intact === 'unreadable') status = 2;
    else if (checked.report.findings.some(({ weight }) => weight === 'breaks')) status = Math.max(status, 1);
    if (checked === null) continue;
    print(checked.file, checked.report);
    if (before !== null && !printComparison(before, checked)) status = Math.max(status, 1);
    before = checked;
  }
  return status;
}

process.exitCode = await main(argv.slice(2));
