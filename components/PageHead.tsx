/** Head of a full page: what it is, and the way to the others. */
import { useLanguage } from './language';

const pages = ['library', 'phrases', 'practice', 'verify', 'settings'] as const;
export type PageName = (typeof pages)[number];

export function PageHead({ page }: { page: PageName }) {
  const { t } = useLanguage();
  return (
    <header class="page-head">
      <h1>{t(`page.${page}`)}</h1>
      <nav aria-label={t('app.name')}>
        {pages.map((name) => (
          <a key={name} href={`/${name}.html`} aria-current={name === page ? 'page' : undefined}>
            {t(`page.${name}`)}
          </a>
        ))}
      </nav>
    </header>
  );
}
