/** Settings: languages, look, and in plain words what is kept, what may be read, and what never happens. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Choice } from '../../components/Choice';
import { EraseButton } from '../../components/EraseButton';
import { useLanguage } from '../../components/language';
import { PageHead } from '../../components/PageHead';
import { localeOptions, phraseLocaleOptions } from '../../components/WelcomeCard';
import { byteSize } from '../../lib/i18n/format';
import { parseNames, type Settings, themes } from '../../lib/platform/settings';
import type { ReadStore } from '../../lib/storage/store';
import { erase } from '../page/erasing';
import { Page } from '../page/Page';
import { type ChangeSettings, useSettings } from '../page/useSettings';
import { OutsideTime } from './OutsideTime';
import { useFingerprint, usePicks, useSites, useUsage } from './useDevice';

export function App({ initial, store }: { initial: Settings; store: ReadStore }) {
  const [settings, change] = useSettings(initial);
  return (
    <Page settings={settings} title="page.settings">
      <main class="page narrow">
        <PageHead page="settings" />
        <Choices settings={settings} change={change} />
        <Slash settings={settings} change={change} />
        <Holding settings={settings} change={change} />
        <Screenshots settings={settings} change={change} />
        <Names settings={settings} change={change} />
        <Kept />
        <Sites />
        <PickedChats />
        <Network settings={settings} change={change} />
        <SigningKey store={store} />
      </main>
    </Page>
  );
}

function Card({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="card" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Choices({ settings, change }: { settings: Settings; change: ChangeSettings }) {
  const { t } = useLanguage();
  const looks = themes.map((value) => ({ value, title: t(`settings.theme.${value}`) }));
  return (
    <>
      <Card title={t('settings.languages')}>
        <Choice
          label={t('settings.interface')}
          options={localeOptions}
          chosen={settings.ui}
          onChoose={(ui) => change({ ui })}
        />
        <Choice
          label={t('settings.phrases')}
          options={phraseLocaleOptions}
          chosen={settings.phrases}
          onChoose={(phrases) => change({ phrases })}
        />
      </Card>
      <Card title={t('settings.look')}>
        <Choice
          label={t('settings.theme')}
          options={looks}
          chosen={settings.theme}
          onChoose={(theme) => change({ theme })}
        />
      </Card>
    </>
  );
}

function Slash({ settings: { slash }, change }: { settings: Settings; change: ChangeSettings }) {
  const { t } = useLanguage();
  return (
    <Card title={t('settings.slash')}>
      <p>{t('settings.slash-text')}</p>
      <label class="tick">
        <input type="checkbox" checked={slash} onChange={(event) => change({ slash: event.currentTarget.checked })} />
        <span>{t('settings.slash-on')}</span>
      </label>
    </Card>
  );
}

function Holding({ settings: { holdCodes }, change }: { settings: Settings; change: ChangeSettings }) {
  const { t } = useLanguage();
  return (
    <Card title={t('settings.hold')}>
      <p>{t('settings.hold-text')}</p>
      <label class="tick">
        <input
          type="checkbox"
          checked={holdCodes}
          onChange={(event) => change({ holdCodes: event.currentTarget.checked })}
        />
        <span>{t('settings.hold-codes')}</span>
      </label>
    </Card>
  );
}

function Screenshots({ settings: { screenshots }, change }: { settings: Settings; change: ChangeSettings }) {
  const { t } = useLanguage();
  return (
    <Card title={t('settings.screenshots')}>
      <p>{t('settings.screenshots-text')}</p>
      <label class="tick">
        <input
          type="checkbox"
          checked={screenshots}
          onChange={(event) => change({ screenshots: event.currentTarget.checked })}
        />
        <span>{t('settings.screenshots-auto')}</span>
      </label>
    </Card>
  );
}

function Names({ settings: { names }, change }: { settings: Settings; change: ChangeSettings }) {
  const { t } = useLanguage();
  const id = useId();
  return (
    <Card title={t('settings.names')}>
      <p id={`${id}-what`}>{t('settings.names-text')}</p>
      <div class="field">
        <label for={id}>{t('settings.names-label')}</label>
        <textarea
          id={id}
          rows={3}
          value={names.join('\n')}
          autocomplete="off"
          aria-describedby={`${id}-what`}
          onChange={(event) => change({ names: parseNames(event.currentTarget.value.split('\n')) })}
        />
      </div>
    </Card>
  );
}

function Kept() {
  const { t, locale } = useLanguage();
  const usage = useUsage();
  return (
    <Card title={t('settings.kept')}>
      <ul class="plain">
        <li>{t('settings.kept.entries')}</li>
        <li>{t('settings.kept.settings')}</li>
        <li>{t('settings.kept.packages')}</li>
      </ul>
      <p>
        <strong>{t('settings.kept.removal')}</strong>
      </p>
      <p>
        <a href="/library.html#backup">{t('settings.kept.backup')}</a>
      </p>
      {usage !== null && <p class="soft figures">{t('settings.kept.size', { size: byteSize(usage, locale) })}</p>}
      <EraseButton label={t('erase.all')} what={t('erase.all-what')} onErase={() => erase({ erase: 'all' })} />
    </Card>
  );
}

function Sites() {
  const { t } = useLanguage();
  const { sites, revoked, revoke } = useSites();
  const nameOf = (site: string) => (site === '*://*/*' || site === '<all_urls>' ? t('settings.sites-all') : site);
  return (
    <Card title={t('settings.sites')}>
      {sites.length === 0 && <p>{t('settings.sites-none')}</p>}
      <ul class="sites">
        {sites.map((site) => (
          <li key={site}>
            <span>{nameOf(site)}</span>
            <button
              type="button"
              aria-label={t('settings.sites-revoke', { site: nameOf(site) })}
              onClick={() => revoke(site)}
            >
              {t('action.revoke')}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class="soft">
        {revoked !== null && t('settings.sites-revoked', { site: nameOf(revoked) })}
      </p>
    </Card>
  );
}

function PickedChats() {
  const { t } = useLanguage();
  const { sites, forgotten, forget } = usePicks();
  return (
    <Card title={t('settings.picks')}>
      {sites.length === 0 && <p>{t('settings.picks-none')}</p>}
      <ul class="sites">
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button type="button" aria-label={t('settings.picks-forget', { site })} onClick={() => forget(site)}>
              {t('action.forget')}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class="soft">
        {forgotten !== null && t('settings.picks-forgotten', { site: forgotten })}
      </p>
    </Card>
  );
}

function Network({ settings: { outsideTime }, change }: { settings: Settings; change: ChangeSettings }) {
  const { t } = useLanguage();
  return (
    <Card title={t('settings.network')}>
      <p>{t(outsideTime === null ? 'settings.network-text' : 'settings.network-time')}</p>
      <h3>{t('settings.time')}</h3>
      <p>{t('settings.time-text')}</p>
      <OutsideTime address={outsideTime} onChange={(address) => change({ outsideTime: address })} />
    </Card>
  );
}

function SigningKey({ store }: { store: ReadStore }) {
  const { t } = useLanguage();
  const fingerprint = useFingerprint(store);
  return (
    <Card title={t('settings.key')}>
      {fingerprint === null ? (
        <p>{t('settings.key-none')}</p>
      ) : (
        <>
          <p>{t('settings.key-text')}</p>
          <code class="digest">{fingerprint}</code>
        </>
      )}
    </Card>
  );
}
