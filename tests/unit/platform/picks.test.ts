import { describe, expect, it } from 'vitest';
import { parsePicks } from '../../../lib/platform/picks';

describe('picked chats', () => {
  it('that do not read as choices are none; the others stay', () => {
    expect(parsePicks('nonsense')).toEqual({});
    expect(
      parsePicks({ 'https://a.example': 'main', 'https://b.example': [['main'], [7]], 'https://c.example': [['ol']] }),
    ).toEqual({ 'https://c.example': [['ol']] });
  });
});
