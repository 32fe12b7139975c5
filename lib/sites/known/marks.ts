/** How a page is told to be of a known site, before what knows the sites is there: what their conversations are called. */
import type { SiteAdapter } from '../../capture/adapter';
import type { Tools } from './tools';

export const MARKS =
  '.ww_message, [class*=em-widget-], #lpChat, .zammad-chat-body, .conversation-wrap, [class*=webchat__], .MessageList';

/** What the script that knows the sites finds in a frame. */
export interface Learning {
  learn(sites: (tools: Tools) => readonly SiteAdapter[]): void;
}
