/** Every site whose markup is known, most particular first. The generic reader takes each one's place when that fails. */
import type { SiteAdapter } from '../capture/adapter';
import { chatui } from './chatui';
import { chatwoot } from './chatwoot';
import { easemob } from './easemob';
import { withFallback } from './known/fallback';
import { known } from './known/markup';
import type { Tools } from './known/tools';
import { liveperson } from './liveperson';
import { taobao } from './taobao';
import { webchat } from './webchat';
import { zammad } from './zammad';

export const sites = [taobao, easemob, liveperson, zammad, chatwoot, webchat, chatui];

export const adaptersWith = (tools: Tools): SiteAdapter[] =>
  sites.map((site) => withFallback(known(site, tools), tools.generic));
