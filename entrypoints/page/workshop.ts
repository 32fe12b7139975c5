/** Long work in a worker of its own, so that the page stays alive: called by name, says how far it is, and can be ended at any time. */

/** What a workshop can do: name → what it is given and what it makes. */
export type Works = Record<string, (input: never) => unknown>;

export type Orders<W extends Works> = {
  [Name in keyof W & string]: { id: number; name: Name; input: Parameters<W[Name]>[0] };
}[keyof W & string];

export type Notice =
  | { id: number; share: number }
  | { id: number; made: unknown }
  | { id: number; failed: string }
  | { ready: true };

export interface Workshop<W extends Works> {
  /** Fails with the worker's own words, or with an `AbortError` when the workshop is closed first. */
  order<Name extends keyof W & string>(
    name: Name,
    input: Parameters<W[Name]>[0],
    onShare?: (share: number) => void,
  ): Promise<Awaited<ReturnType<W[Name]>>>;
  /** Ends what is being made. */
  close(): void;
}

interface Pending {
  made(value: unknown): void;
  failed(reason: unknown): void;
  share: ((share: number) => void) | undefined;
}

export function openWorkshop<W extends Works>(worker: Worker): Workshop<W> {
  const pending = new Map<number, Pending>();
  let last = 0;
  let closed = false;
  const failAll = (reason: unknown) => {
    for (const { failed } of pending.values()) failed(reason);
    pending.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Notice>) => {
    const one = 'id' in data ? pending.get(data.id) : undefined;
    if (one === undefined || !('id' in data)) return;
    if ('share' in data) return one.share?.(data.share);
    pending.delete(data.id);
    if ('failed' in data) one.failed(new Error(data.failed));
    else one.made(data.made);
  });
  worker.addEventListener('error', (event) => failAll(new Error(event.message || 'the worker could not be started')));
  return {
    order: (name, input, share) =>
      new Promise((resolve, failed) => {
        last += 1;
        if (closed) return failed(new DOMException('closed', 'AbortError'));
        pending.set(last, { made: (value) => resolve(value as never), failed, share });
        worker.postMessage({ id: last, name, input });
      }),
    close: () => {
      closed = true;
      worker.terminate();
      failAll(new DOMException('closed', 'AbortError'));
    },
  };
}

export const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';
