/**
 * verify.html of a package: the verifier as one file that needs nothing else. It is opened from a folder, so it knows no settings:
 * the language is guessed and can be chosen, light or dark follows the system. Its one script is the page's and the worker's.
 */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Choice } from '../../components/Choice';
import { Speaking, useLanguage } from '../../components/language';
import { localeOptions } from '../../components/WelcomeCard';
import { guessLocale, type Locale } from '../../lib/i18n/locale';
import { translate } from '../../lib/i18n/translate';
import { serveChecks } from './checking';
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
        <Verifier makeWorker={makeWorker} />
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

/** From its own text: a file that was opened from a folder may load no other. */
function makeWorker(): Worker | null {
  const address = URL.createObjectURL(new Blob([ownText], { type: 'text/javascript' }));
  try {
    return new Worker(address);
  } finally {
    // Its script is taken by now, or never.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }
}

const inPage = typeof document !== 'undefined';
const ownText = inPage ? (document.currentScript?.textContent ?? '') : '';
const root = inPage ? document.getElementById('app') : null;
if (root) render(<Offline />, root);
if (!inPage) serveChecks();
