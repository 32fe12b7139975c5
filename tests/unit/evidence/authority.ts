/** A time-stamping authority of our own: `openssl ts -reply` behind HTTP on loopback, with a CA made for the occasion, and bad twins. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How an address may answer: as it should, or in one of the ways that must not pass. */
export type Manner =
  | 'good'
  | 'refuses'
  | 'html'
  | 'http-error'
  | 'other-imprint'
  | 'replayed'
  | 'expired'
  | 'silent'
  | 'endless';

export interface Authority {
  /** Address of each manner. */
  address(manner: Manner): string;
  /** The CA's certificate, for `openssl ts -verify -CAfile`. */
  caFile: string;
  /** Queries as they came, the newest last. */
  queries: Uint8Array[];
  /** A reply to these bytes, without HTTP; `expired` by a certificate that ran out yesterday. */
  reply(query: Uint8Array, expired?: boolean): Uint8Array;
  close(): Promise<void>;
}

const config = `
[tsa]
default_tsa = own
[own]
dir = .
serial = serial
crypto_device = builtin
signer_cert = tsa.pem
certs = ca.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ordering = no
tsa_name = yes
ess_cert_id_chain = no
ess_cert_id_alg = sha256
[ext]
extendedKeyUsage = critical,timeStamping
`;

export async function startAuthority(): Promise<Authority> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-tsa-'));
  const openssl = (...args: string[]) =>
    execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
  writeFileSync(join(folder, 'tsa.cnf'), config);
  writeFileSync(join(folder, 'serial'), '01\n');
  const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  openssl('req', '-x509', ...ec, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Test CA', '-days', '2');
  openssl('req', ...ec, '-keyout', 'tsa.key', '-out', 'tsa.csr', '-subj', '/CN=Test clock');
  const signing = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', 'tsa.cnf', '-extensions', 'ext'];
  openssl('x509', '-req', '-in', 'tsa.csr', ...signing, '-out', 'tsa.pem', '-days', '1');
  openssl('x509', '-req', '-in', 'tsa.csr', ...signing, '-out', 'expired.pem', '-days', '-1');

  const reply = (query: Uint8Array, expired = false): Uint8Array => {
    writeFileSync(join(folder, 'query.tsq'), query);
    const signer = ['-signer', expired ? 'expired.pem' : 'tsa.pem'];
    openssl('ts', '-reply', '-config', 'tsa.cnf', ...signer, '-queryfile', 'query.tsq', '-out', 'reply.tsr');
    return Uint8Array.from(readFileSync(join(folder, 'reply.tsr')));
  };
  const queries: Uint8Array[] = [];
  const open = new Set<ServerResponse>();
  let first: Uint8Array | null = null;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const query = Uint8Array.from(Buffer.concat(parts));
      queries.push(query);
      open.add(response);
      response.on('close', () => open.delete(response));
      answer(request.url?.slice(1) as Manner, query, response);
    });
  });
  const send = (
    response: ServerResponse,
    bytes: Uint8Array | string,
    type = 'application/timestamp-reply',
    status = 200,
  ) => response.writeHead(status, { 'content-type': type }).end(bytes);
  const answer = (manner: Manner, query: Uint8Array, response: ServerResponse): void => {
    if (manner === 'silent') return;
    if (manner === 'http-error') return void send(response, 'no', 'text/plain', 503);
    if (manner === 'html') return void send(response, '<!doctype html><title>Sign in</title>', 'text/html');
    if (manner === 'refuses') return void send(response, reply(Uint8Array.of(0x30, 0x00)));
    if (manner === 'other-imprint') return void send(response, reply(altered(query)));
    if (manner === 'expired') return void send(response, reply(query, true));
    if (manner === 'endless') {
      response.writeHead(200, { 'content-type': 'application/timestamp-reply' });
      const more = () => {
        while (!response.destroyed && response.write(new Uint8Array(65_536)));
      };
      response.on('drain', more);
      more();
      return;
    }
    const stamped = reply(query);
    first ??= stamped;
    send(response, manner === 'replayed' ? first : stamped);
  };
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: (manner) => `http://127.0.0.1:${port}/${manner}`,
    caFile: join(folder, 'ca.pem'),
    queries,
    reply,
    close: async () => {
      for (const response of open) response.destroy();
      await new Promise((done) => server.close(done));
      rmSync(folder, { recursive: true });
    },
  };
}

/** The same query about other bytes: the imprint stands before the nonce, 32 bytes behind 0x04 0x20. */
function altered(query: Uint8Array): Uint8Array {
  const other = Uint8Array.from(query);
  const at = other.findIndex((byte, i) => byte === 0x04 && other[i + 1] === 0x20);
  other[at + 2] = (other[at + 2] ?? 0) ^ 1;
  return other;
}
