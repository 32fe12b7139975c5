/** The least that could be called a capture: one observer that reads the words of what is added. */
import type { Watcher } from './bench';

const texts: string[] = [];

const watcher: Watcher = {
  start() {
    new MutationObserver((records) => {
      for (const record of records) {
        if (record.type === 'characterData') texts.push(record.target.textContent ?? '');
        for (const node of record.addedNodes) texts.push(node.textContent ?? '');
      }
    }).observe(document, { childList: true, subtree: true, characterData: true });
  },
  kept: async () => ({ texts: texts.filter((text) => text !== ''), recalls: null }),
};
window.watcher = watcher;
