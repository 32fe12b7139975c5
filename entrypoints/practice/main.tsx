/** Front door of the practice chat. The reader stands in this page as the content script stands in others. */
import { browser } from 'wxt/browser';
import { standAlone } from '../capture/alone';
import { open } from '../page/Page';
import { App } from './app';

const tab = await browser.tabs.getCurrent();
await open((initial) => <App initial={initial} tab={tab?.id ?? null} />);
standAlone();
