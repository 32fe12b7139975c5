/** Who spoke: by what the markup says, by the name, by where the words stand; corrected by what the user was seen to send. */
import { drawnParent } from '../../capture/dom';
import type { Side, SideBasis } from '../../transcript/message';
import { type Insets, insetsOf, type Place, placeOf, type Where } from './look';
import { Voices } from './voices';
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
  return mine && theirs ? null : mine ? 'customer' : theirs ? 'agent' : null;
}

const BOT_NAME = /机器人|機器人|智能|助理|助手|小蜜|\bbots?\b|\brobot\b|\bassistant\b|\bAI\b/i;
const OWN_NAME = /^(you|me|myself|我|您|你|本人|我自己)$|[(（](you|me|我|您)[)）]$/i;

export const isOwnName = (name: string): boolean => OWN_NAME.test(name);

/** Words that begin or end where others did, within this many px, stand at the same edge. */
const SAME_EDGE = 3;
/** Narrower than this part of its list, it stands on a side. */
const SURE = 0.6;

/** What one row says of its speaker, before it is weighed. */
interface Signs {
  markup: Side | null;
  place: Place | null;
  sender: string | null;
  /** Its speaker, or how its row is marked up where no name stands. */
  who: string;
}

/** A row that is to be given a side. */
export interface Line {
  row: Element;
  content: Element;
  sender: string | null;
  text: string;
  /** The user's own words came back in it. */
  own: boolean;
  gone: boolean;
}

/**
 * Learns as it goes. Rows that clearly stand at one edge teach where that edge is, for those that fill the width. When the
 * user's own words come back on the side that was taken for the agent's, the sides are exchanged from then on; when both
 * sides stand at one edge, names and voices decide, and the place says nothing any more.
 */
export class Sides {
  /** How much more of the user's own rows stood where the agent's were taken to be: where most did, the sides are exchanged. */
  #astray = 0;
  readonly #own = new Set<string>();
  readonly #edges: Record<'left' | 'right', Insets | null> = { left: null, right: null };
  #together = false;
  /** Some were seen to begin elsewhere. */
  #apart = false;
  /** On which sides names stand. */
  readonly #named = new Set<Place | null>();
  #ownNamed = false;
  #mine = false;
  /** On whose side a name was read. */
  readonly #names = new Map<string, Spoken>();
  readonly #voices: Voices;

  constructor(private readonly where: Where) {
    this.#voices = new Voices(where.list.ownerDocument.title);
  }

  /** Both speakers stand at the same edge: names tell who spoke, and the head of a run speaks for all of it. */
  get oneEdge(): boolean {
    return this.#together || (this.#voices.many && !this.#mine && !this.#apart && this.#edges.right === null);
  }

  of({ row, content, sender, text, own, gone }: Line): Spoken {
    const words = gone ? null : insetsOf(content, this.where);
    const all = words && insetsOf(row, this.where);
    // A name before the words, in their line, is where the row begins.
    const insets = all && Math.abs(all.right - words.right) < 1 ? { ...all, box: words.box } : words;
    const markup = byMarkup(content, this.where.list);
    const who = sender ?? row.localName + row.className;
    const place = insets && this.#place(insets);
    const signs: Signs = { markup, place, sender, who };
    this.#apart ||= place === 'right' && this.#edges.left !== null;
    if (sender !== null) this.#named.add(place);
    this.#mine ||= markup === 'customer';
    // Where there are names, lines without one are nobody's.
    if (sender !== null || this.#names.size < 2) this.#voices.hear(who, text);
    if (own && this.#learn(signs)) return { side: 'customer', basis: 'echo' };
    // Set in the very middle, whatever its row is called.
    const centred = words !== null && sender === null && Math.abs(words.left - words.right) < 2;
    if (centred && words.left > words.width / 8) signs.markup = 'system';
    const guess = this.#guess(signs);
    const known = this.#names.get(sender ?? '');
    if (guess.basis === null && known) return known;
    if (sender !== null && !known) this.#names.set(sender, guess);
    if (guess.side === 'agent' && sender !== null && BOT_NAME.test(sender)) return { ...guess, side: 'bot' };
    return guess;
  }

  /** A row of the user's own: what would have been said of it, had it not come back? False where those before say that it is not. */
  #learn({ markup, place, sender, who }: Signs): boolean {
    const said = this.#together ? null : this.#bySign(markup, place);
    if (said !== null) this.#astray += said === 'agent' ? 1 : -1;
    if (said === 'agent' && this.#astray < 1) return false;
    this.#own.add(who);
    if (said === 'agent' && markup === null && (sender !== null || this.#edges.right === null)) {
      this.#together = true;
      this.#astray = 0;
    }
    return true;
  }

  #place(insets: Insets): Place {
    const place = placeOf(insets);
    const { left, right, width } = insets;
    // What nearly fills its line says where it begins, not on which side it stands.
    const sure = width - left - right < width * SURE && Math.max(left, right) > 1.5 * Math.min(left, right);
    if (sure && (place === 'left' || place === 'right')) {
      this.#edges[place] ??= insets;
      return place;
    }
    return this.#taught(insets, (one) => one) ?? this.#taught(insets, ({ box }) => box) ?? place;
  }

  /** The one edge that was taught and at which this stands too: by its words, else by the box around them. */
  #taught(insets: Insets, of: (insets: Insets) => { left: number; right: number }): 'left' | 'right' | null {
    const at = (edge: 'left' | 'right') => {
      const taught = this.#edges[edge];
      return taught !== null && Math.abs(of(insets)[edge] - of(taught)[edge]) <= SAME_EDGE;
    };
    return at('left') === at('right') ? null : at('left') ? 'left' : 'right';
  }

  /** The user's own rows are where the agent's were taken to be. Pages that are read from the right do not agree: names stand at the others. */
  get #exchanged(): boolean {
    if (this.#own.size > 0 || this.#mine) return this.#astray > 0;
    return (
      this.#named.has('right') && !this.#named.has('left') && getComputedStyle(this.where.list).direction === 'rtl'
    );
  }

  #bySign(markup: Side | null, place: Place | null): 'customer' | 'agent' | null {
    if (markup === 'customer' || markup === 'agent') return markup;
    return place === 'right' ? 'customer' : place === 'left' ? 'agent' : null;
  }

  #guess({ markup, place, sender, who }: Signs): Spoken {
    if (markup === 'system') return { side: 'system', basis: 'markup' };
    if (sender !== null) {
      if (this.#own.has(sender) || isOwnName(sender)) {
        this.#ownNamed = true;
        this.#together ||= markup === null && place !== 'right';
        return { side: 'customer', basis: 'markup' };
      }
      if (markup === null && (this.#together || this.#ownNamed)) return { side: 'agent', basis: 'markup' };
    }
    if (markup === null && this.oneEdge && this.#voices.many) {
      const mine = this.#own.has(who);
      const nobody = sender === null && this.#names.size > 1 && !mine;
      const other = this.#own.size > 0 ? (mine ? 'customer' : 'agent') : this.#voices.side(who);
      return { side: nobody ? 'system' : other, basis: 'voice' };
    }
    const sign = this.#bySign(markup, this.#together ? null : place);
    if (sign === null) {
      return place === 'middle' ? { side: 'system', basis: 'geometry' } : { side: 'unknown', basis: null };
    }
    const side = this.#exchanged ? (sign === 'customer' ? 'agent' : 'customer') : sign;
    return { side, basis: markup === sign ? 'markup' : 'geometry' };
  }
}
