/** The background: opens the house, answers the protocol, watches tabs. Every listener is set in the first turn. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { ringEachMinute } from '../../lib/platform/alarm';
import { wantSearch } from '../../lib/platform/finding';
import { attach } from '../../lib/platform/frames';
import { onNotification } from '../../lib/platform/notify';
import { onSettings } from '../../lib/platform/settings';
import { putSlashEverywhere } from '../../lib/platform/slash';
import { onToolbarClick, openPanel } from '../../lib/platform/toolbar';
import { serve } from '../../lib/protocol/serve';
import { whatBegan } from './beginning';
import { type House, openHouse } from './house';
import { recover, tabClosed, tabLoaded, tabReplaced } from './lifetime';
import { pageCalls } from './page-calls';
import { panelCalls } from './panel-calls';
import { screenshotByKeys } from './screenshot';

const FIND = 'find-phrase';
const SEAL_ALARM = 'seal';
/** Name of the keys in the manifest. Pressing them also lets the extension see the tab. */
const SCREENSHOT = 'take-screenshot';

export default defineBackground(() => {
  const began = whatBegan();
  let house: Promise<House> | null = null;
  /** One house a life; a failed opening is tried again at the next call. */
  const opened = (): Promise<House> => {
    house ??= openHouse()
      .then(async (made) => {
        await recover(made, began);
        // What a life that ended left unsealed.
        void made.recorder.sealDue().catch(() => undefined);
        return made;
      })
      .catch((error: unknown) => {
        house = null;
        throw error;
      });
    return house;
  };
  const quietly = (work: (house: House) => Promise<unknown>) =>
    void opened()
      .then(work)
      .catch(() => undefined);

  serve(panelCalls(opened), pageCalls(opened));

  let slash = false;
  onSettings((settings) => {
    if (settings.slash && !slash) void putSlashEverywhere();
    slash = settings.slash;
  }, new AbortController().signal);

  const find = (tab: number) => {
    openPanel(tab);
    void wantSearch(tab).then(() => quietly(async ({ publish }) => publish({ news: 'find', tab })));
  };
  onToolbarClick((tab) => {
    openPanel(tab);
    void attach(tab).then(() => quietly(async ({ publish }) => publish({ news: 'tab', tab })));
  });
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === SCREENSHOT) quietly(screenshotByKeys);
    if (name === FIND && tab?.id !== undefined) find(tab.id);
  });
  browser.tabs.onRemoved.addListener((tab) => quietly((made) => tabClosed(made, tab)));
  browser.tabs.onReplaced.addListener((tab, before) => quietly((made) => tabReplaced(made, tab, before)));
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'complete') quietly((made) => tabLoaded(made, tab));
  });
  browser.runtime.onStartup.addListener(() => quietly(({ remind }) => remind()));
  browser.runtime.onInstalled.addListener(() => quietly(async () => undefined));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== SEAL_ALARM) return;
    quietly(({ recorder }) => recorder.sealDue());
    quietly(({ remind }) => remind());
  });
  onNotification(() => void browser.tabs.create({ url: '/library.html' }));
  void ringEachMinute(SEAL_ALARM).catch(() => undefined);
});
