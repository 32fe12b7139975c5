/** Who speaks where all stand at one edge: those who answer are known by their names and by how they speak. */

const ANSWERS =
  /客服|[专專][员員]|[经經]理|店|助|智能|[机機]器人|support|service|agent|team|assist|attendant|\b(bot|desk|care|help)\b/i;
const ASKS = /先生|女士|小姐|[访訪]客|用[户戶]|\b(guest|visitor|customer|client)\b/i;
const ANSWERING = /您|[为為][你您]|抱歉|how (can|may) |may I|let me|please|thank you for|apolog|assist|happy to/i;
const ASKING = /我|\b(my|I (need|want|have|got|paid|bought|can't|was))\b/;

export class Voices {
  /** How much more each was heard to answer than to ask. */
  readonly #heard = new Map<string, number>();

  constructor(private readonly title: string) {}

  get many(): boolean {
    return this.#heard.size > 1;
  }

  hear(who: string, text: string): void {
    const answers = ANSWERING.test(text) ? 1 : ASKING.test(text) ? -1 : 0;
    this.#heard.set(who, (this.#heard.get(who) ?? this.#named(who)) + answers);
  }

  side(who: string): 'customer' | 'agent' {
    const heard = this.#heard.get(who) ?? 0;
    const all = [...this.#heard.values()];
    // Of three one is helped by the others.
    return heard > 0 || heard === Math.max(...all) || (all.length > 2 && heard > Math.min(...all))
      ? 'agent'
      : 'customer';
  }

  /** The page has the name of those who answer in its title. */
  #named(who: string): number {
    const ours = this.title.split(/[^\p{L}]+/u).some((word) => word.length > 3 && who.includes(word));
    return ours || ANSWERS.test(who) ? 3 : ASKS.test(who) ? -3 : 0;
  }
}
