/** Who spoke: by what the markup says, else by where the words stand; corrected by what the user was seen to send. */
import { drawnParent } from '../../capture/dom';
import type { Side, SideBasis } from '../../transcript/message';
import { placeOf } from './look';
import { MINE, SYSTEM, says, THEIRS, tokensOf } from './words';

export interface Spoken {
  side: Side;
  basis: SideBasis | null;
}

/** What a row's own words say: class names, roles and labels from the list down to the words. */
export function byMarkup(content: Element, list: Element): Side | null {
  let mine = 0;
  let theirs = 0;
  for (let at: Element | null = content; at && at !== list; at = drawnParent(at)) {
    const tokens = tokensOf(at);
    const label = at.getAttribute('aria-label') ?? '';
    if (says(tokens, MINE) || /^(you|me|我|您|你)\b|^(我|您|你)[说說:：]/i.test(label)) mine += 1;
    if (says(tokens, THEIRS)) theirs += 1;
    if (mine + theirs === 0 && says(tokens, SYSTEM)) return 'system';
  }
  if (mine > 0 && theirs === 0) return 'customer';
  if (theirs > 0 && mine === 0) return 'agent';
  return null;
}

const BOT_NAME = /机器人|機器人|智能|助理|助手|小蜜|\bbots?\b|\brobot\b|\bassistant\b|\bAI\b/i;

/**
 * Learns as it goes: when the user's own words come back on the side that was taken for the agent's, the two sides of
 * this conversation are exchanged from then on.
 */
export class Sides {
  /** What markup or place called "customer" turned out to be the other one. */
  #exchanged = false;

  constructor(private readonly list: Element) {}

  of(content: Element, sender: string | null, echoed: boolean, gone: boolean): Spoken {
    const markup = byMarkup(content, this.list);
    const place = gone ? null : placeOf(content, this.list);
    const guess = this.#guess(markup, place);
    if (echoed) {
      const own = this.#raw(markup, place);
      if (own === 'agent') this.#exchanged = true;
      else if (own === 'customer') this.#exchanged = false;
      return { side: 'customer', basis: 'echo' };
    }
    if (guess.side === 'agent' && sender !== null && BOT_NAME.test(sender)) return { ...guess, side: 'bot' };
    return guess;
  }

  #raw(markup: Side | null, place: 'left' | 'right' | 'middle' | null): Side | null {
    if (markup === 'customer' || markup === 'agent') return markup;
    return place === 'right' ? 'customer' : place === 'left' ? 'agent' : null;
  }

  #guess(markup: Side | null, place: 'left' | 'right' | 'middle' | null): Spoken {
    if (markup === 'system') return { side: 'system', basis: 'markup' };
    const raw = this.#raw(markup, place);
    if (raw === null)
      return place === 'middle' ? { side: 'system', basis: 'geometry' } : { side: 'unknown', basis: null };
    const side = this.#exchanged ? (raw === 'customer' ? 'agent' : 'customer') : raw;
    return { side, basis: markup === raw ? 'markup' : 'geometry' };
  }
}
