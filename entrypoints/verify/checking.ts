/** Checks a package in a worker, or, where none may be made, here, letting the page draw now and then. */
import { type Report, verifyPackage } from '../../lib/verify/verify';
import { verifySignature } from '../../lib/verify/web-crypto';
import { serve } from '../page/serving';
import { openWorkshop } from '../page/workshop';

type Checks = {
  /** Null for a file that the browser cannot read. */
  check(file: File): Report | null;
};

/** Makes a worker that calls `serveChecks`; null, or a failure, where the browser lets none be made. */
export type MakeWorker = () => Worker | null;

/** What the worker does. */
export function serveChecks(): void {
  serve<Checks>({ check });
}

/** Fails with an `AbortError` once `stop` is aborted. */
export async function checkPackage(
  file: File,
  makeWorker: MakeWorker,
  onShare: (share: number) => void,
  stop: AbortSignal,
): Promise<Report | null> {
  const worker = await startedWorker(makeWorker);
  if (worker === null) return check(file, drawing(onShare, stop));
  const workshop = openWorkshop<Checks>(worker);
  const close = () => workshop.close();
  stop.addEventListener('abort', close, { once: true });
  if (stop.aborted) close();
  try {
    return await workshop.order('check', file, onShare);
  } finally {
    close();
  }
}

async function check(file: File, progress: (share: number) => void | Promise<void>): Promise<Report | null> {
  const bytes = await file.arrayBuffer().catch(() => null);
  return bytes === null ? null : verifyPackage(new Uint8Array(bytes), { verifySignature, progress });
}

/** The worker once it has spoken: a policy that forbids it shows only then. */
async function startedWorker(makeWorker: MakeWorker): Promise<Worker | null> {
  try {
    const worker = makeWorker();
    if (worker === null) return null;
    const spoke = await new Promise<boolean>((resolve) => {
      worker.addEventListener('message', () => resolve(true), { once: true });
      worker.addEventListener('error', () => resolve(false), { once: true });
    });
    return spoke ? worker : null;
  } catch {
    return null;
  }
}

/** Where the check runs on the page's own thread: after each hundredth the page may draw, and a click on Cancel counts. */
function drawing(onShare: (share: number) => void, stop: AbortSignal): (share: number) => Promise<void> {
  let told = 0;
  return async (share) => {
    if (share >= told + 0.01) {
      told = share;
      onShare(share);
      await new Promise((resolve) => setTimeout(resolve));
    }
    stop.throwIfAborted();
  };
}
