/** A screen of its own for a browser with a window, and real keys: what comes over the browser's own protocol never reaches its shortcuts. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';

const NEEDED = ['Xvfb', 'xdotool'];

/** The programs that are missing; the set-up installs them on Debian. Elsewhere there may be none. */
export const missingPrograms = (): string[] =>
  NEEDED.filter((name) => {
    try {
      execFileSync('which', [name], { stdio: 'ignore' });
      return false;
    } catch {
      return true;
    }
  });

export class Screen {
  private constructor(
    private readonly server: ChildProcess,
    private readonly display: string,
  ) {}

  /** Browsers started from now on show themselves there. Held keys do not repeat: on a slow machine one press would be many. */
  static async begin(): Promise<Screen> {
    const flags = ['-displayfd', '3', '-screen', '0', '1400x900x24', '-r', '-nolisten', 'tcp'];
    const server = spawn('Xvfb', flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const number = await new Promise<string>((told, failed) => {
      server.once('error', failed);
      server.once('exit', (code) => failed(new Error(`Xvfb ended (${code})`)));
      server.stdio[3]?.on('data', (part) => told(String(part).trim()));
    });
    process.env.DISPLAY = `:${number}`;
    return new Screen(server, `:${number}`);
  }

  /** No window manager is there to give a window the keys. */
  toWindow(): void {
    this.#xdotool('search', '--sync', '--onlyvisible', '--class', 'chrom', 'windowfocus');
  }

  type(text: string): void {
    this.#xdotool('type', '--delay', '20', text);
  }

  /** `alt+shift+f`, as xdotool names keys. */
  press(keys: string): void {
    this.#xdotool('key', keys);
  }

  end(): void {
    this.server.kill();
  }

  #xdotool(...args: string[]): void {
    execFileSync('xdotool', args, { env: { ...process.env, DISPLAY: this.display }, timeout: 30_000 });
  }
}
