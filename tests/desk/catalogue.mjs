/** The practice chats of this folder, in the order of the index page. `lang` is the language of the page itself. */

const entry = (name) => new URL(`./pages/${name}`, import.meta.url).pathname;

/** @typedef {{ zh: string, en: string }} Both */
/** @typedef {{ id: string, lang: 'zh'|'en', entry: string, practice?: boolean, plain?: boolean, title: Both, about: Both }} Page */

/** @type {{ name: string, pages: Page[], alias: Record<string, string> }} */
export const deskShelf = {
  name: 'desk',
  alias: {},
  pages: [
    {
      id: 'chatui',
      lang: 'zh',
      entry: entry('chatui.tsx'),
      practice: true,
      title: { zh: '花呗还不上，谈分期', en: 'A 花呗 bill, in Chinese' },
      about: {
        zh: '客服小林会问原因、拒绝减免、提出分期，还会撤回一句话',
        en: 'The agent asks, refuses, takes a line back, offers instalments',
      },
    },
    {
      id: 'chatscope',
      lang: 'en',
      entry: entry('chatscope.tsx'),
      practice: true,
      title: { zh: '信用卡困难协商（英文）', en: 'A card payment you cannot meet' },
      about: { zh: '客服 Maya，用英文谈困难还款计划', en: 'Maya asks, refuses, offers a hardship plan and promises' },
    },
  ],
};
