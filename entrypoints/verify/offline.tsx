/**
 * verify.html of a package: the verifier as one file that needs nothing else. It is opened from a folder, so it knows no settings:
 * the language is guessed and can be chosen, light or dark follows the system.
 */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Choice } from '../../components/Choice';
import { Speaking, useLanguage } from '../../components/language';
import { localeOptions } from '../../components/WelcomeCard';
import { guessLocale, type Locale } from '../../lib/i18n/locale';
import { translate } from '../../lib/i18n/translate';
import { Verifier } from './Verifier';
import '../../components/design.css';

function Offline() {
  const [locale, setLocale] = useState<Locale>(() => guessLocale(navigator.languages));
  useEffect(() => {
    const t = translate(locale);
    document.documentElement.lang = locale;
    document.title = `${t('page.verify')} · ${t('app.name')}`;
  }, [locale]);
  return (
    <Speaking locale={locale}>
      <main class="page narrow">
        <Head locale={locale} onLocale={setLocale} />
        <Verifier />
      </main>
    </Speaking>
  );
}

function Head({ locale, onLocale }: { locale: Locale; onLocale: (locale: Locale) => void }) {
  const { t } = useLanguage();
  return (
    <>
      <header class="page-head">
        <h1>{t('page.verify')}</h1>
        <Choice label={t('settings.interface')} options={localeOptions} chosen={locale} onChoose={onLocale} />
      </header>
      <p class="soft">{t('verify.offline')}</p>
    </>
  );
}

const root = document.getElementById('app');
if (root) render(<Offline />, root);
