#!/usr/bin/env node
/** `verify FILE.zip`: says what is to be said of a package, on paper that needs no browser. Status 0: sound; 1: not; 2: unreadable. */
import { readFile } from 'node:fs/promises';
import { argv, stderr, stdout } from 'node:process';
import type { Finding, FindingCode } from './finding';
import { type Report, verifyPackage } from './verify';
import { verifySignature } from './web-crypto';

const english: Record<FindingCode, string> = {
  'zip-damaged': 'The ZIP is damaged here.',
  'zip-too-large': 'The package unpacks to more than this program reads.',
  'zip-unsafe-name': 'A file name would leave the folder it is unpacked to.',
  'zip-duplicate-name': 'Two files have the same name.',
  'zip-link': 'A file is a link to another.',
  'zip-ambiguous': 'Two programs could unpack this ZIP differently.',
  'not-a-package': 'This is no evidence package.',
  'bag-declaration': 'bagit.txt is not as the format has it.',
  'bag-info': 'bag-info.txt does not fit the package.',
  'manifest-line': 'A line of a manifest is wrong.',
  'file-missing': 'A file is missing.',
  'file-changed': 'A file is not the one that the manifest lists.',
  'file-unlisted': 'A file is in no manifest.',
  'file-unexpected': 'A file is here that no log vouches for.',
  'log-line': 'A line of the log cannot be read.',
  'log-spelling': 'A line of the log is not spelled as it was written.',
  'chain-broken': 'The chain is broken: this entry does not hold the digest of the one before.',
  'entry-sequence': 'An entry has another number than its place.',
  'entry-record': 'An entry belongs to another record or format.',
  'entry-kind': 'An entry is of a kind that cannot stand here.',
  'entry-field': 'A field of an entry is not as the format has it.',
  'entry-reference': 'An entry refers to a message that is not there.',
  'disclosure-unreadable': 'A disclosed value cannot be read.',
  'disclosure-unknown': 'A disclosed value is not what the log committed to.',
  'disclosure-twice': 'The same value stands for two.',
  'disclosure-value': 'A disclosed value is of the wrong kind.',
  'blob-missing': 'A picture or file that the log names is not here.',
  'blob-changed': 'A picture or file is not the one its name says.',
  'blob-unknown': 'A picture or file is in no log.',
  'seal-unreadable': 'A seal cannot be read.',
  'seal-differs': 'A seal was made for another state of the log.',
  'seal-file': 'A file of a seal does not fit the log.',
  'transcript-differs': 'A transcript does not say what the log says.',
  'instructions-differ': 'VERIFY.txt is not the one this package should have: do not trust its commands.',
  'rendering-unknown': 'The transcripts were set by another version and could not be compared: rely on the log.',
  'verifier-inside': 'verify.html came with the package: a forger could have replaced it. Use your own copy.',
  unsigned: 'UNSIGNED: this record could have been written anew.',
  'signature-wrong': 'A signature is wrong.',
  'signature-unchecked': 'This program cannot check signatures here: use a newer one.',
  'key-file': 'A key file does not hold the key that the log names.',
  'keys-differ': 'The records are signed with different keys.',
  'clock-of-device': 'Only this device’s clock says when it was.',
  'clock-jumped': 'The device’s clock was set, or jumped.',
  'clocks-disagree': 'The two clocks of the device do not agree here.',
  'elapsed-backwards': 'A clock that cannot go back went back.',
  gap: 'The page was not watched for a while.',
  withheld: 'The holder withheld something here.',
  'blob-not-kept': 'A picture or file could not be kept when it was recorded.',
  'not-closed': 'The record was not closed.',
  'tail-unsigned': 'The last entries are covered by no signature.',
  'record-missing': 'The record before this one is not in the package.',
  'previous-differs': 'The record before this one is not as it was when this one began.',
};

/** One line; what a stranger wrote is made harmless for a terminal. */
function line(finding: Finding): string {
  const where = [
    finding.file,
    finding.record === null ? null : `record ${finding.record}`,
    finding.seq === null ? null : `entry ${finding.seq}`,
    finding.detail,
  ].filter((part) => part !== null);
  const shown = where.join(', ').replace(/[^\x20-\x7e\p{L}\p{N}]/gu, '?');
  return `${finding.weight.padEnd(6)} ${finding.code}: ${english[finding.code]}${shown === '' ? '' : ` (${shown})`}\n`;
}

function print({ verdict, findings, records }: Report): void {
  for (const finding of findings) stdout.write(line(finding));
  for (const { record, entries, signed, fingerprint } of records) {
    stdout.write(`record ${record}: ${entries} entries, ${signed} signed, key ${fingerprint ?? 'none'}\n`);
  }
  stdout.write(`1. Intact?   ${verdict.intact}\n2. Whose key? ${verdict.key}\n`);
  stdout.write(`3. When?     ${verdict.time}\n4. Complete? ${verdict.complete}\n`);
}

async function main(file: string | undefined): Promise<number> {
  if (file === undefined) {
    stderr.write('Usage: verify FILE.zip\n');
    return 2;
  }
  const bytes = await readFile(file).catch((error: unknown) => {
    stderr.write(`Cannot read the file: ${error instanceof Error ? error.message : String(error)}\n`);
    return null;
  });
  if (bytes === null) return 2;
  const report = await verifyPackage(bytes, { verifySignature });
  print(report);
  if (report.verdict.intact === 'unreadable') return 2;
  return report.findings.some(({ weight }) => weight === 'breaks') ? 1 : 0;
}

process.exitCode = await main(argv[2]);
