/** WebDriver BiDi over one socket: commands with their answers. Node's own WebSocket, no driver between. */

interface Reply {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: unknown;
  error?: string;
  message?: string;
}

/** What BiDi says of a value that JSON can hold. */
export type Remote = { type: string; value?: unknown };

export class Bidi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, { resolve(result: unknown): void; reject(reason: Error): void }>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#hear(JSON.parse(String(data)) as Reply));
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox has gone'));
    });
  }

  static async to(url: string): Promise<Bidi> {
    const socket = new WebSocket(url);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', () => reject(new Error(`No answer from ${url}`)));
    });
    return new Bidi(socket);
  }

  send<T>(method: string, params: object): Promise<T> {
    this.#last += 1;
    const id = this.#last;
    this.#socket.send(JSON.stringify({ id, method, params }));
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve: (result) => resolve(result as T), reject });
    });
  }

  /** The value of an expression in a page, as JSON has it; promises are waited for. */
  async evaluate<T>(context: string, expression: string): Promise<T> {
    const { type, result, exceptionDetails } = await this.send<{
      type: 'success' | 'exception';
      result?: Remote;
      exceptionDetails?: { text: string };
    }>('script.evaluate', {
      target: { context },
      awaitPromise: true,
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value) ?? 'null')`,
    });
    if (type === 'exception') throw new Error(exceptionDetails?.text);
    return JSON.parse(String(result?.value)) as T;
  }

  close(): void {
    this.#socket.close();
  }

  #hear({ id, type, result, error, message }: Reply): void {
    const waiting = id === undefined ? undefined : this.#waiting.get(id);
    if (!waiting || id === undefined) return;
    this.#waiting.delete(id);
    if (type === 'success') waiting.resolve(result);
    else waiting.reject(new Error(`${error}: ${message}`));
  }
}
