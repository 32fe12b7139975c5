/** Two questions for someone who does not know where to begin: what happened, what would help. They lead to a topic and a goal. */

/** What kind of thing is wanted, the mildest first. `ask`: it needs no negotiation. */
export const GOAL_KINDS = ['ask', 'later', 'parts', 'less', 'back', 'stop'] as const;
export type GoalKind = (typeof GOAL_KINDS)[number];

export const MATTERS = ['owe', 'bought', 'charge', 'running', 'account'] as const;
export type Matter = (typeof MATTERS)[number];

export type Wish = 'later' | 'parts' | 'less' | 'ask' | 'limit' | 'back' | 'arrive' | 'stop';

interface Way {
  wish: Wish;
  /** Playbooks that fit, the best first: not every language has each. */
  topics: readonly string[];
  goal: GoalKind;
}

const way = (wish: Wish, goal: GoalKind, ...topics: string[]): Way => ({ wish, goal, topics });

/** In each matter the mildest wish stands first. */
const WAYS: Record<Matter, readonly Way[]> = {
  owe: [
    way('ask', 'ask', 'waiver', 'billing', 'hardship'),
    way('later', 'later', 'deferral', 'hardship'),
    way('parts', 'parts', 'huabei', 'hardship'),
    way('less', 'less', 'waiver', 'hardship'),
    way('limit', 'ask', 'limit', 'hardship'),
  ],
  bought: [way('arrive', 'back', 'delivery', 'refund'), way('back', 'back', 'refund')],
  charge: [way('ask', 'ask', 'billing', 'refund'), way('back', 'back', 'billing', 'refund')],
  running: [way('stop', 'stop', 'cancel', 'refund'), way('back', 'back', 'cancel', 'refund')],
  account: [way('stop', 'stop', 'takeover'), way('back', 'back', 'takeover')],
};

export const wishesOf = (matter: Matter): readonly Wish[] => WAYS[matter].map(({ wish }) => wish);

/** Where the answers lead, among the topics that there are; null when none of them fits. */
export function triaged(
  matter: Matter,
  wish: Wish,
  topics: readonly string[],
): { topic: string; goal: GoalKind } | null {
  const found = WAYS[matter].find((one) => one.wish === wish);
  const topic = found?.topics.find((one) => topics.includes(one));
  return found && topic !== undefined ? { topic, goal: found.goal } : null;
}

/** Questions that are asked again and again, each with the playbooks that answer it, the best first. */
export const FAQ = [
  { id: 'overdue', topics: ['huabei', 'hardship'], goal: 'parts' },
  { id: 'limit', topics: ['limit', 'hardship'], goal: 'ask' },
] as const satisfies readonly { id: string; topics: readonly string[]; goal: GoalKind }[];
