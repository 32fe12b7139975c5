/** Whether a page is one of a listed site, or made to look like one. Of a page that is neither nothing is said. */

import { lookalike } from './lookalike';
import { isConfirmed, OFFICIAL_SITES, type OfficialSite } from './official';

export interface Standing {
  /** The host as the address has it. */
  host: string;
  /** `listed`: it belongs to the site. `alike`: it only resembles it. */
  is: 'listed' | 'alike';
  site: OfficialSite;
}

/** Null for what is no web page, is not listed, or is listed without being confirmed. */
export function standingOf(url: string): Standing | null {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return null;
  const host = new URL(url).hostname;
  const site = OFFICIAL_SITES.filter(isConfirmed).find(({ domain }) => host === domain || host.endsWith(`.${domain}`));
  if (site) return { host, is: 'listed', site };
  const twin = lookalike(host);
  return twin && { host, is: 'alike', site: twin.like };
}
