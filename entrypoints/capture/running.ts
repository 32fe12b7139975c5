/** What a frame has: a conversation that was found, and the capture that runs on it. */
import type { Chat, SiteAdapter } from '../../lib/capture/adapter';
import type { Capture } from '../../lib/capture/capture';
import type { Outbox } from '../../lib/capture/outbox';

export interface Found {
  adapter: SiteAdapter;
  chat: Chat;
}

export interface Running {
  record: string;
  stream: string;
  capture: Capture;
  outbox: Outbox;
}
