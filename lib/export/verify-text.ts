/** VERIFY.txt: how to check a package without our software. Commands stand four spaces in; tests run them as they stand. */
import { anchorCommand, checkAll, manifestCommand, sealCommand } from './verify-commands';

export interface VerifyText {
  unsigned: boolean;
  /** Every tag file of the bag but the tag manifest. */
  tagFiles: readonly string[];
  /** Fingerprints of the keys that signed, each once. */
  fingerprints: readonly string[];
  /** Replies of outside clocks, and the seals they are about. */
  anchors: readonly { record: string; seq: number; of: number }[];
  /** A seal to show the command with; null when there is none. */
  example: { record: string; seq: number; key: string } | null;
}

export function verifyText({ unsigned, tagFiles, fingerprints, anchors, example }: VerifyText): string {
  return [
    ...(unsigned ? ['UNSIGNED / 未签名 / 未簽章', ''] : []),
    'HOW TO CHECK THIS PACKAGE / 如何核验本证据包',
    '',
    ...chinese,
    '',
    ...english,
    '',
    'KEY / 密钥 (SHA-256 of the SPKI; openssl pkey -pubin -in public-key.pem -outform DER | sha256sum)',
    '',
    ...(fingerprints.length === 0 ? ['  UNSIGNED / 未签名'] : fingerprints.map((fingerprint) => `  ${fingerprint}`)),
    '',
    'A. The files / 文件',
    '',
    indented(manifestCommand),
    ...(example === null
      ? []
      : ['B. One signature / 一个签名', '', indented(sealCommand(example.record, example.seq, example.key))]),
    ...(anchors.length === 0
      ? []
      : [
          'T. Outside time / 外部时间',
          '',
          ...outside,
          '',
          indented(anchors.map(({ record, seq, of }) => anchorCommand(record, seq, of)).join('\n')),
        ]),
    'C. Everything; a minute or more for 3,000 messages / 全部核验；3000 条消息约需一分钟或更久',
    '',
    indented(checkAll(tagFiles, anchors.length > 0)),
  ].join('\n');
}

function indented(commands: string): string {
  const lines = commands.trimEnd().split('\n');
  return `${lines.map((line) => (line === '' ? '' : `    ${line}`)).join('\n')}\n`;
}

const outside = [
  '外部时间戳机构的答复（RFC 3161）针对封印的摘要。请从该机构取得根证书，存为本文件夹旁边的 authority.pem，再运行下面的命令；',
  '时间写在答复里：openssl ts -reply -in …tsr -text。',
  'Replies of a time-stamping authority (RFC 3161) about a seal. Get the authority’s root certificate from the authority, put it',
  'beside this folder as authority.pem, then run the commands; the time stands in the reply: openssl ts -reply -in …tsr -text.',
];

const chinese = [
  '在解压后的本文件夹中打开终端，粘贴下面的命令（需要 POSIX shell、coreutils、OpenSSL 3）。',
  '命令 C 检查每个文件、每条记录的链、每个签名、每段文字和每个附件；最后一行说明结果，退出码 0 表示通过。',
  '',
  '每一行日志都含有上一行的 SHA-256。签名（seal）覆盖到那时为止的整条链。文字不在日志里，日志只有它的摘要；',
  'disclosures.txt 中每行是一段文字，其摘要必须在日志里。被隐去的文字不在包中，链仍可核验。',
  '',
  '它不能证明的：',
  '- 清单（manifest）只防意外损坏。改动文件的人可以重做清单；能发现这种改动的是链、签名和摘要（命令 C）。',
  '- transcript.* 是由日志重新排版的。若有人改了它又重做清单，命令 C 看不出来；请用核验程序（它会重新生成并比较），或自行对照日志。',
  '- 若无签名，或签名密钥并非您认识的那一把，整个包可以被重新写过。请把上面的密钥指纹与持有人别处公布的比较。',
  '- 没有外部时间戳时，时间只是该设备的时钟。',
  '- 页面显示的内容不等于公司服务器发出的内容；也不能证明没有另一份记录。',
  '所以：改动可被发现，但并非不可改动。这是副本，请保留应用中的原始对话。',
];

const english = [
  'Open a terminal in this folder after unpacking and paste the commands below (POSIX shell, coreutils, OpenSSL 3).',
  'Command C checks every file, every record’s chain, every signature, every text and every attachment. Its last line',
  'says how it ended; exit status 0 means that all is right.',
  '',
  'Each line of a log holds the SHA-256 of the line before. A seal signs the chain as it stood then. Texts are not in the',
  'log, only their digests; each line of disclosures.txt is one text, and its digest has to be in the log. Texts that the',
  'holder withheld are not in the package; the chain can be checked all the same.',
  '',
  'What this does not prove:',
  '- The manifests guard against accidents only. Whoever alters a file can make them anew; chain, seals and digests',
  '  (command C) find that.',
  '- transcript.* is set from the log. If someone alters it and makes the manifests anew, command C does not see it: use',
  '  the verifier, which renders it again and compares, or compare it with the log yourself.',
  '- Without a signature, or with a key that you do not know, all of it could have been written anew. Compare the',
  '  fingerprint above with one that the holder gave you in another way.',
  '- Without an outside time stamp, times are only this device’s clock.',
  '- What a page showed is not what the company’s server sent, and no package proves that there is no second record.',
  'So: tamper-evident, not tamper-proof. This is a copy; keep the original conversation in the app.',
];
