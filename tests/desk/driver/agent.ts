/** The scripted agent: opens the conversation and answers each message of the customer with the next step. */
import type { ChatDriver } from './said';

/** One thing the agent's side does. `recall` and `edit` reach the newest standing line of the agent. */
export type Act =
  | { by: 'agent' | 'bot' | 'system'; text: string }
  | { recall: 'last' }
  | { edit: 'last'; text: string };

export interface AgentScript {
  /** Before the customer has said anything. */
  opening: Act[];
  /** One for each message of the customer. */
  steps: Act[][];
  /** In turn, for ever, when the steps are used up. */
  afterwards: Act[];
}

/** What the agent needs of the page. */
export interface Stage {
  driver: ChatDriver;
  lastOfAgent(): number;
  wait(ms: number): Promise<void>;
}

/**
 * Starts the agent; the call it returns tells it that the customer has spoken. Answers never overlap.
 * `resumed` is the number of customer messages of a conversation that goes on, null for a new one.
 */
export function startAgent(script: AgentScript, stage: Stage, delay: number, resumed: number | null): () => void {
  let step = resumed ?? 0;
  let turn = play(resumed === null ? script.opening : [], stage, delay);
  return () => {
    const acts = script.steps[step] ?? afterwards(script, step - script.steps.length);
    step += 1;
    turn = turn.then(() => play(acts, stage, delay));
  };
}

function afterwards(script: AgentScript, i: number): Act[] {
  const act = script.afterwards[i % script.afterwards.length];
  return act ? [act] : [];
}

async function play(acts: Act[], stage: Stage, delay: number): Promise<void> {
  for (const act of acts) {
    const writes = 'by' in act && act.by !== 'system';
    if (writes) await stage.driver.typing(true);
    await stage.wait(delay);
    if (writes) await stage.driver.typing(false);
    await perform(act, stage);
  }
}

function perform(act: Act, { driver, lastOfAgent }: Stage): Promise<void> {
  if ('recall' in act) return driver.recall(lastOfAgent());
  if ('edit' in act) return driver.edit(lastOfAgent(), act.text);
  const say = { agent: driver.agentSay, bot: driver.botSay, system: driver.systemSay }[act.by];
  return say(act.text);
}
