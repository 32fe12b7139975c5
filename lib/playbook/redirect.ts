/** Services that send a link on to another site, and those that keep pages for others: what a link of theirs leads to. */
import { registered } from './domain';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Of these it does not show where it leads. */
const SHORT = words(
  't.cn url.cn dwz.cn suo.im suo.nz t.co bit.ly tinyurl.com goo.gl is.gd reurl.cc lihi.cc lihi1.com pse.is bre.is rb.gy cutt.ly ow.ly lnkd.in 3.cn',
);
/** Count who opens a mail, then send on. */
const COUNTING = words('sendgrid.net list-manage.com awstrack.me mailgun.org hubspotlinks.com rs6.net');
/** Carry the target in their own address. */
const SENDING_ON = words(
  'google.com facebook.com intercom.io outlook.com urldefense.com slack-redir.net zhihu.com qq.com linkedin.com awstrack.me juejin.cn csdn.net',
);
/** Keep the help pages, shops and forms of others, whose name comes first. */
const KEEPING = words(
  'zendesk.com freshdesk.com intercom.help gorgias.help myshopify.com list-manage.com helpscoutdocs.com',
);

export const isShort = (host: string): boolean => SHORT.has(registered(host));

/** True for a service that sends on without showing where to. */
export const isOpaque = (host: string): boolean => isShort(host) || COUNTING.has(registered(host));

/** Where a service of this kind sends on to, as far as its own address says so; else null. */
export function sentOn(url: URL): URL | null {
  if (!SENDING_ON.has(registered(url.hostname))) return null;
  const [, target = ''] = /(?:[=/_])(https?:\/{1,2}[^/?#&;\s][^&\s]*)/i.exec(decoded(url.pathname + url.search)) ?? [];
  const whole = target.replace(/^(https?:)\/+/i, '$1//');
  return URL.canParse(whole) ? new URL(whole) : null;
}

/** `example-shop.zendesk.com` is kept for `example-shop.com`. */
export function isKeptFor(host: string, named: string): boolean {
  const [own = ''] = registered(named).split('.');
  return KEEPING.has(registered(host)) && host.split('.').slice(0, -2).includes(own);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
