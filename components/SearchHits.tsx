/** Where words were found in the records, each a way to the place. */
import { dateTime } from '../lib/i18n/format';
import type { Message } from '../lib/transcript/conversation';
import { useLanguage } from './language';

export interface SearchHit {
  record: string;
  title: string;
  message: Message;
  /** The words around the place; `found` is the place itself. */
  excerpt: { before: string; found: string; after: string };
}

export function SearchHits({ hits, hrefOf }: { hits: SearchHit[]; hrefOf: (hit: SearchHit) => string }) {
  const { t, locale } = useLanguage();
  return (
    <ul class="records">
      {hits.map((hit) => (
        <li key={`${hit.record}/${hit.message.seq}`}>
          <a class="hit" href={hrefOf(hit)}>
            <span class="soft figures">
              {hit.title} · {t(`side.${hit.message.side}`)} · {dateTime(hit.message.observedAt, locale)}
            </span>
            <span>
              {hit.excerpt.before}
              <mark>{hit.excerpt.found}</mark>
              {hit.excerpt.after}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
