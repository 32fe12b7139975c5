import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { offlineVerifier } from './scripts/offline-verifier';
import { smaller } from './scripts/smaller';

/** The verifier in one file: every package takes a copy of it along. */
const OFFLINE_VERIFIER = 'offline-verifier.html';

/** `connect-src` is for the background alone, and for the one request the user may switch on; each page forbids it to itself. */
const POLICY =
  "default-src 'self'; connect-src 'self' http: https:; img-src 'self' blob: data:; object-src 'none'; base-uri 'none'";

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({ plugins: [preact(), smaller] }),
  hooks: {
    'prepare:publicPaths': (_, paths) => {
      paths.push(OFFLINE_VERIFIER);
    },
    'build:publicAssets': async (_, files) => {
      files.push({ relativeDest: OFFLINE_VERIFIER, contents: await offlineVerifier() });
    },
  },
  manifest: ({ browser, manifestVersion }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'alarms', 'scripting', 'storage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    ...(manifestVersion === 3
      ? { optional_host_permissions: ['*://*/*'], optional_permissions: ['notifications'] }
      : { optional_permissions: ['*://*/*', 'notifications'] }),
    ...(manifestVersion === 3 ? { action: { default_title: '__MSG_name__' } } : {}),
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' } },
      'find-phrase': { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_find__' },
      'take-screenshot': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_screenshot__' },
    },
    content_security_policy: manifestVersion === 3 ? { extension_pages: POLICY } : POLICY,
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'on-record@on-record.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '137' }),
  }),
});
