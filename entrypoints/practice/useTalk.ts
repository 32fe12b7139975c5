/** The talk with the chosen agent, begun anew whenever the script changes or the user asks for it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PracticeScript } from '../../lib/playbook/practice';
import { nothingSaid, Talk, type TalkState } from './talk';

/** Long enough to see that somebody writes, short enough to practise. */
const AGENT_MS = 900;

export interface Talking extends TalkState {
  /** Names this talk among those that were begun. */
  run: number;
  say: (text: string) => void;
  again: () => void;
}

export function useTalk(script: PracticeScript): Talking {
  const [state, setState] = useState(nothingSaid);
  const [run, setRun] = useState(0);
  const talk = useRef<Talk | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another run is another talk
  useEffect(() => {
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    setState(nothingSaid);
    talk.current = new Talk(script, {
      now: () => new Date().toISOString(),
      newId: () => crypto.randomUUID(),
      wait: () =>
        new Promise((resolve) => {
          timer = setTimeout(resolve, AGENT_MS);
        }),
      changed: (next) => {
        if (!gone) setState(next);
      },
    });
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [script, run]);

  return { ...state, run, say: (text) => talk.current?.say(text), again: () => setRun((last) => last + 1) };
}
