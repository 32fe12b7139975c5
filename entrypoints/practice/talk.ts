/** A conversation with a scripted agent: what stands in it, who is writing, and whether the script has ended. */
import type { PracticeAct, PracticeScript } from '../../lib/playbook/practice';

export interface Line {
  /** Never used twice, as on pages that name their messages. */
  id: string;
  by: 'customer' | 'agent' | 'bot' | 'system';
  text: string;
  /** ISO 8601. */
  at: string;
}

export interface TalkState {
  lines: readonly Line[];
  writing: boolean;
  over: boolean;
}

export const nothingSaid: TalkState = { lines: [], writing: false, over: false };

interface Around {
  now: () => string;
  newId: () => string;
  /** The time the agent takes for a line. Never resolving ends the talk. */
  wait: () => Promise<void>;
  changed: (state: TalkState) => void;
}

export class Talk {
  #state = nothingSaid;
  #step = 0;
  #turn: Promise<void>;

  constructor(
    private readonly script: PracticeScript,
    private readonly around: Around,
  ) {
    this.#turn = this.#play(script.opening);
  }

  /** The customer sends `text`; the agent answers with the next step, one answer after the other. */
  say(text: string): void {
    this.#add('customer', text);
    const acts = this.script.steps[this.#step];
    this.#step += 1;
    if (!acts) return;
    const last = this.#step === this.script.steps.length;
    this.#turn = this.#turn.then(async () => {
      await this.#play(acts);
      if (last) this.#set({ over: true });
    });
  }

  async #play(acts: readonly PracticeAct[]): Promise<void> {
    for (const act of acts) {
      this.#set({ writing: 'by' in act && act.by !== 'system' });
      await this.around.wait();
      this.#set({ writing: false });
      if ('by' in act) this.#add(act.by, act.text);
      else this.#takeBack();
    }
  }

  #add(by: Line['by'], text: string): void {
    const line = { id: this.around.newId(), by, text, at: this.around.now() };
    this.#set({ lines: [...this.#state.lines, line] });
  }

  #takeBack(): void {
    const { lines } = this.#state;
    const last = lines.findLast(({ by }) => by === 'agent');
    const notice = (line: Line): Line => ({ ...line, by: 'system', text: this.script.recalled });
    this.#set({ lines: lines.map((line) => (line === last ? notice(line) : line)) });
  }

  #set(change: Partial<TalkState>): void {
    this.#state = { ...this.#state, ...change };
    this.around.changed(this.#state);
  }
}
