/** Every site adapter, most particular first; the generic reader stands last and takes any page. */
import type { SiteAdapter } from '../capture/adapter';
import { generic } from './generic';

export const adapters: readonly SiteAdapter[] = [generic];
