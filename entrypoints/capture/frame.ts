/** One frame of a page: where its conversation is, where the customer types, and the capture that runs on it. */
import { atOnce, type Page, type SiteAdapter } from '../../lib/capture/adapter';
import { SentWords } from '../../lib/capture/echo';
import type { Follow, Following } from '../../lib/capture/following';
import { Outbox } from '../../lib/capture/outbox';
import type { Gathering } from '../../lib/capture/sources';
import { watchFields } from '../../lib/composer/field';
import type { ComposingFrame } from '../../lib/composer/frame';
import type { FrameReport, Input, PageCalls } from '../../lib/protocol/calls';
import { tell } from '../../lib/protocol/frame-client';
import { done, failed, type Result } from '../../lib/protocol/problem';
import type { Learning } from '../../lib/sites/known/marks';
import { inPlaceOf, picked, RULE } from '../../lib/sites/picked/adapter';
import type { Standing, Trails } from '../../lib/sites/picked/standing';
import type { Seen } from '../../lib/transcript/observation';
import { Attachments } from './attachments';
import { Delivery } from './delivery';
import { foreignFrames } from './foreign';
import type { Found, Running } from './running';
import { inPieces, Search } from './search';
import { shadowOf } from './shadow';
import { Sites } from './sites';
import { now, unique } from './stamps';

/** While a record waits for this frame's conversation, it is looked for this often at most. */
const LOOK_AGAIN_MS = 400;
const PLACE_MS = 1_000;
/** That a conversation has left the page is noticed this late, at most. */
const GONE_MS = 400;
/** So long after a page began, the conversation that was picked there may still be on its way. */
const PICKED_MS = 5_000;

/** Longest draft that the guards look at. */
const MAX_DRAFT = 10_000;

export class Frame implements Standing, ComposingFrame, Learning, Gathering, Following {
  readonly id = unique();
  readonly #end = new AbortController();
  readonly page: Page = { document, shadowOf };
  inserter: ComposingFrame['inserter'];
  follow: Follow | undefined;
  readonly #sent = new SentWords(() => performance.now());
  readonly fields = watchFields(document, this.signal, shadowOf);
  readonly #delivery = new Delivery();
  #record: string | null = null;
  #running: Running | null = null;
  #picked: SiteAdapter | null = null;
  readonly #sites = new Sites();
  readonly #search = new Search(document, this.signal);
  readonly #attachments = new Attachments();
  readonly gather = this.#attachments.gather;
  #claiming = false;
  #captured = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frozen: Seen | null = null;
  #place = location.href;

  constructor(readonly alive: () => boolean) {}

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  end(): void {
    this.#halt();
    this.#end.abort();
  }

  async report(): Promise<FrameReport> {
    const found = await inPieces(this.#find(), document);
    return {
      url: location.href,
      title: document.title,
      found: found && {
        rule: found.adapter.rule,
        score: found.chat.score,
      },
      foreign: foreignFrames(this.page),
      focusedAt: this.fields.focusedAt(),
      capturing: this.#running !== null,
      picked: this.#picked && (found?.adapter === this.#picked ? 'here' : 'missing'),
    };
  }

  learn(sites: Parameters<Learning['learn']>[0]): void {
    this.#sites.learn(sites);
  }

  /** Resolves when something can be said of the page: one of a known site once what is known of it is here, or does not come. */
  ready(): Promise<void> {
    return this.#sites.ready();
  }

  /** What runs on another conversation is told to its end, and goes on with the one that was picked. */
  choose(trails: Trails | null): void {
    this.#picked = trails && picked(trails);
    this.#leaveWrong();
  }

  /** Captures for `record` as soon as this frame has a conversation. */
  watch(record: string): void {
    this.#search.wake();
    if (this.#record === record) return;
    this.#halt();
    this.#record = record;
    this.#place = location.href;
    void this.#seek();
  }

  /** Tells what is left and stops; resolves when it is on disk, or cannot be. */
  async unwatch(): Promise<void> {
    const running = this.#running;
    this.#record = null;
    clearTimeout(this.#timer);
    running?.capture.stop();
    await running?.outbox.drained();
    this.#halt();
  }

  drafted(text: string, fine: Input<PageCalls, 'draft'>['fine']) {
    return this.#running && tell('draft', { text: text.slice(0, MAX_DRAFT), fine });
  }

  conversation(): Element | null {
    return atOnce(this.#find())?.chat.list ?? null;
  }

  sent(text: string): void {
    this.#sent.sent(text);
  }

  async insert(text: string): Promise<Result<{ way: string }>> {
    const { fields, page } = this;
    const result = await this.inserter?.(text, { fields, conversation: this.conversation(), open: page.shadowOf });
    return result?.ok ? done({ way: result.way }) : failed(result?.code ?? 'input-refused');
  }

  /** The page goes away, perhaps for good. */
  leave(): void {
    const running = this.#running;
    if (!running) return;
    running.capture.stop();
    running.outbox.farewell();
    void tell('bye', { stream: running.stream, wallMs: Date.now() });
    this.#halt();
    this.#record = null;
  }

  freeze(): void {
    this.#frozen = now();
  }

  resume(): void {
    const fromMs = this.#frozen?.wallMs;
    this.#frozen = null;
    const seen = now();
    if (fromMs) this.#running?.outbox.put({ ...seen, kind: 'gap', fromMs, toMs: seen.wallMs, reason: 'page-frozen' });
  }

  *#find(): Generator<void, Found | null> {
    const running = this.#running;
    if (running?.capture.chat.list.isConnected) return { adapter: running.capture.adapter, chat: running.capture.chat };
    const own = this.#picked;
    const chosen = own?.find(this.page);
    if (own && chosen) return { adapter: own, chat: chosen };
    if (own && performance.now() < PICKED_MS) return null;
    for (const adapter of this.#sites.all()) {
      const chat = adapter.seek ? yield* adapter.seek(this.page) : adapter.find(this.page);
      if (chat) return { adapter: own ? inPlaceOf(RULE, adapter) : adapter, chat };
    }
    return null;
  }

  /** The conversation that was picked is there, and another one is read. */
  #leaveWrong(): void {
    const running = this.#running;
    if (!running || running.capture.adapter === this.#picked || !this.#picked?.find(this.page)) return;
    running.capture.stop();
    this.#gone(running.stream);
  }

  async #seek(): Promise<void> {
    const record = this.#record;
    if (!record || this.#running || this.#claiming || this.signal.aborted) return;
    if (!this.alive()) return this.end();
    if (this.#search.due()) {
      this.#claiming = true;
      await this.ready();
      const found = await inPieces(this.#find(), document);
      if (found && this.#record === record) await this.#claim(record, found);
      this.#claiming = false;
    }
    if (!this.#running && this.#record) this.#timer = setTimeout(() => void this.#seek(), LOOK_AGAIN_MS);
  }

  async #claim(record: string, { adapter, chat }: Found): Promise<void> {
    // Where it does not come, it is asked for again at the next look.
    if (!this.follow) await tell('bring', { script: 'follow' });
    const { follow } = this;
    if (!follow || this.#record !== record) return;
    const stream = unique();
    const answer = await tell('claim', {
      stream,
      record,
      again: this.#captured,
      picked: adapter === this.#picked,
      ...now(),
    });
    if (!answer.ok && answer.problem.code === 'record-missing') this.#record = null;
    if (!answer.ok || !answer.value.granted || this.#record !== record || !chat.list.isConnected) return;
    this.#captured = true;
    const outbox = new Outbox({
      now,
      next: answer.value.next,
      deliver: (from, observations, last) =>
        this.#delivery.take({ record, stream, from, observations: [...observations] }, last),
    });
    const capture = follow({
      page: this.page,
      adapter,
      chat,
      stream,
      known: answer.value.known,
      echoes: this.#sent,
      now,
      emit: (observation) => {
        outbox.put(observation);
        this.#attachments.told(record, observation, () => outbox.drained());
      },
      onGone: () => this.#gone(stream),
    });
    this.#running = { record, stream, capture, outbox };
    this.#followPlace();
  }

  /** The conversation left the page: what was seen is delivered, and it is looked for again. */
  #gone(stream: string): void {
    const running = this.#running;
    if (running?.stream !== stream) return;
    this.#tellPlace(running);
    this.#running = null;
    this.#search.wake();
    clearTimeout(this.#timer);
    const wallMs = Date.now() - GONE_MS;
    void running.outbox.drained().then(async () => {
      await tell('bye', { stream, wallMs });
      running.outbox.close();
      await this.#seek();
    });
  }

  /** A page that changes its address without loading anew says so in the record. */
  #tellPlace({ outbox }: Running): void {
    if (location.href === this.#place) return;
    this.#place = location.href;
    outbox.put({ ...now(), kind: 'page', url: this.#place, title: document.title });
  }

  #followPlace(): void {
    const running = this.#running;
    if (!this.alive()) this.end();
    else if (running) {
      this.#tellPlace(running);
      this.#timer = setTimeout(() => this.#followPlace(), PLACE_MS);
      this.#leaveWrong();
    }
  }

  #halt(): void {
    clearTimeout(this.#timer);
    this.#running?.capture.stop();
    this.#running?.outbox.close();
    this.#running = null;
  }
}
