/** Every site adapter, most particular first; the generic reader stands last and takes any page, and each adapter's place when it fails. */
import type { SiteAdapter } from '../capture/adapter';
import { chatui } from './chatui';
import { chatwoot } from './chatwoot';
import { easemob } from './easemob';
import { generic } from './generic';
import { withFallback } from './known/fallback';
import { liveperson } from './liveperson';
import { taobao } from './taobao';
import { webchat } from './webchat';
import { zammad } from './zammad';

const sites = [taobao, easemob, liveperson, zammad, chatwoot, webchat, chatui];

export const adapters: readonly SiteAdapter[] = [...sites.map((site) => withFallback(site, generic)), generic];
