/** The practice chats that are made of heavy libraries. */

const path = (name) => new URL(`./${name}`, import.meta.url).pathname;
const entry = (name) => path(`pages/${name}`);

/** @type {import('../desk/catalogue.mjs').Shelf} */
export const matrixShelf = {
  name: 'matrix',
  // One React and one Vue for all of them: with two, hooks and components do not find each other.
  alias: {
    react: path('node_modules/react'),
    'react-dom': path('node_modules/react-dom'),
    vue: path('node_modules/vue/dist/vue.runtime.esm-bundler.js'),
  },
  pages: [
    {
      id: 'webchat',
      lang: 'en',
      entry: entry('webchat.ts'),
      title: { zh: 'Bot Framework Web Chat', en: 'Bot Framework Web Chat' },
      about: {
        zh: 'role=log 是隐藏副本，时间是相对的；不能撤回',
        en: 'The role=log is a hidden copy, times are relative; no recall',
      },
    },
    {
      id: 'react-chat-widget',
      lang: 'en',
      entry: entry('react-chat-widget.tsx'),
      title: { zh: 'react-chat-widget', en: 'react-chat-widget' },
      about: {
        zh: '删除时相邻的行换内容；不能编辑，不能加载历史',
        en: 'A removal re-uses neighbouring rows; no edit, no history',
      },
    },
    {
      id: 'ant-design-x',
      lang: 'zh',
      entry: entry('ant-design-x.tsx'),
      title: { zh: 'Ant Design X', en: 'Ant Design X' },
      about: { zh: '样式由脚本写入', en: 'Styles are written by script' },
    },
    {
      id: 'tdesign',
      lang: 'zh',
      entry: entry('tdesign.ts'),
      title: { zh: 'TDesign Chat', en: 'TDesign Chat' },
      about: { zh: '每条消息各有一个影子根', en: 'A shadow root for each message' },
    },
  ],
};
