/** The bare observer, told of the same as our capture is: classes and styles too, and what words were before. */
import type { Watcher } from './bench';

const texts: string[] = [];

const watcher: Watcher = {
  start() {
    new MutationObserver((records) => {
      for (const record of records) {
        if (record.type === 'characterData') texts.push(record.target.textContent ?? '');
        if (record.type !== 'childList') continue;
        for (const node of record.addedNodes) texts.push(node.textContent ?? '');
      }
    }).observe(document, {
      childList: true,
      subtree: true,
      characterDataOldValue: true,
      attributeFilter: ['class', 'hidden', 'style', 'src', 'alt'],
    });
  },
  kept: async () => ({ texts: texts.filter((text) => text !== ''), recalls: null }),
};
window.watcher = watcher;
