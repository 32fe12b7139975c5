/** A talk with the scripted agent: answers in order, one after the other, until the script is used up. */
import { expect, test } from 'vitest';
import { Talk, type TalkState } from '../../../entrypoints/practice/talk';
import type { PracticeScript } from '../../../lib/playbook/practice';

const script: PracticeScript = {
  locale: 'en',
  name: 'Robin',
  bot: 'Assistant',
  recalled: 'Robin deleted a message',
  opening: [
    { by: 'system', text: 'Practice' },
    { by: 'agent', text: 'Hello' },
  ],
  steps: [[{ by: 'agent', text: 'One' }, { recall: 'last' }], [{ by: 'agent', text: 'Two' }]],
};

/** A talk whose agent takes no time until `waits` says otherwise. */
function begin() {
  const states: TalkState[] = [];
  let ids = 0;
  let release: (() => void)[] = [];
  const talk = new Talk(script, {
    now: () => '2026-11-23T10:00:00.000Z',
    newId: () => {
      ids += 1;
      return `line-${ids}`;
    },
    wait: () => new Promise((resolve) => release.push(resolve)),
    changed: (state) => states.push(state),
  });
  const settle = async () => {
    for (let turns = 0; turns < 20; turns += 1) {
      const due = release;
      release = [];
      for (const each of due) each();
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const last = () => states.at(-1);
  return { talk, settle, states, said: () => last()?.lines.map(({ by, text }) => `${by}: ${text}`), last };
}

test('it opens by itself, and shows who writes only while the agent does', async () => {
  const { settle, said, states } = begin();
  await settle();
  expect(said()).toEqual(['system: Practice', 'agent: Hello']);
  const writing = states.filter((state) => state.writing).map(({ lines }) => lines.length);
  expect(writing).toEqual([1]);
});

test('two messages in a row are answered one after the other, and what is taken back leaves a notice with its id', async () => {
  const { talk, settle, said, states, last } = begin();
  await settle();
  talk.say('a');
  talk.say('b');
  await settle();
  expect(said()).toEqual([
    'system: Practice',
    'agent: Hello',
    'customer: a',
    'customer: b',
    'system: Robin deleted a message',
    'agent: Two',
  ]);
  const one = states.flatMap(({ lines }) => lines).find(({ text }) => text === 'One');
  expect(last()?.lines[4]?.id).toBe(one?.id);
});

test('it is over when the last step was played; what is said then stands there without an answer', async () => {
  const { talk, settle, said, last } = begin();
  await settle();
  talk.say('a');
  await settle();
  expect(last()?.over).toBe(false);
  talk.say('b');
  await settle();
  expect(last()?.over).toBe(true);
  talk.say('c');
  await settle();
  expect(said()?.slice(-2)).toEqual(['agent: Two', 'customer: c']);
  expect(new Set(last()?.lines.map(({ id }) => id)).size).toBe(last()?.lines.length);
});
