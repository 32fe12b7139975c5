/** The practice chats of this folder, in the order of the index page. `lang` is the language of the page itself. */

const entry = (name) => new URL(`./pages/${name}`, import.meta.url).pathname;

/** @type {import('./catalogue.mjs').Shelf} */
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
    {
      id: 'deep-chat',
      lang: 'en',
      entry: entry('deep-chat.ts'),
      title: { zh: '网页组件聊天（deep-chat）', en: 'deep-chat' },
      about: { zh: '开放的影子根，不显示时间', en: 'An open shadow root, no times' },
    },
    {
      id: 'virtual-list',
      lang: 'zh',
      entry: entry('virtual-list.tsx'),
      title: { zh: '虚拟列表', en: 'A virtual list' },
      about: {
        zh: '只有看得见的行在页面里；加 ?history=3000 试试',
        en: 'Only rows in view stand in the page; try ?history=3000',
      },
    },
    {
      id: 'editable-pre',
      lang: 'zh',
      entry: entry('plain/editable-pre.ts'),
      title: { zh: '输入框是 <pre>', en: 'The input is a <pre>' },
      about: { zh: '消息也是 <pre>，列表是 role=log', en: 'So are the messages; the list is a role=log' },
    },
    {
      id: 'rewritten',
      lang: 'en',
      entry: entry('plain/rewritten.ts'),
      title: { zh: '整个列表重写', en: 'The whole list rewritten' },
      about: {
        zh: '每次变化都用 innerHTML 重写，时间写成“刚刚”',
        en: 'Through innerHTML at each change; relative times',
      },
    },
    {
      id: 'hidden-recall',
      lang: 'zh',
      entry: entry('plain/hidden-recall.ts'),
      title: { zh: '撤回只是隐藏', en: 'Recalled means hidden' },
      about: { zh: '历史逐条插入，间隔久了才显示时间', en: 'History comes in one by one; times only after a gap' },
    },
    {
      id: 'grouped',
      lang: 'en',
      entry: entry('plain/grouped.ts'),
      title: { zh: '同一人的话合在一起', en: 'Runs in one block' },
      about: { zh: '名字只出现一次，先显示“发送中”', en: 'The name once; one’s own lines are sending first' },
    },
    {
      id: 'upside-down',
      lang: 'zh',
      entry: entry('plain/upside-down.ts'),
      title: { zh: '倒序列表', en: 'Newest first in the DOM' },
      about: { zh: 'column-reverse，左右只靠样式', en: 'column-reverse; the side is told by style alone' },
    },
    {
      id: 'pseudo-time',
      lang: 'en',
      entry: entry('plain/pseudo-time.ts'),
      title: { zh: '时间在伪元素里', en: 'Time in a pseudo-element' },
      about: { zh: 'role=log 只是隐藏的副本', en: 'The role=log is only a hidden copy' },
    },
    {
      id: 'keyed-by-index',
      lang: 'zh',
      entry: entry('plain/keyed-by-index.tsx'),
      title: { zh: '按序号复用元素', en: 'Rows keyed by index' },
      about: { zh: '插入历史时每个元素都换了内容', en: 'Older lines make every element show other words' },
    },
    {
      id: 'late-shadow',
      lang: 'zh',
      entry: entry('plain/late-shadow.ts'),
      title: { zh: '晚到的封闭影子根', en: 'A late closed shadow root' },
      about: { zh: '自定义元素一秒后才有内容', en: 'A custom element that is filled a second later' },
    },
    {
      id: 'quick-replies',
      lang: 'zh',
      entry: entry('plain/quick-replies.ts'),
      title: { zh: '输入框被快捷回复取代', en: 'Quick replies instead of the input' },
      about: { zh: '对方提问时输入框会消失', en: 'The input leaves when the other side asks' },
    },
    {
      id: 'streamed',
      lang: 'en',
      entry: entry('plain/streamed.ts'),
      title: { zh: '逐字出现的回答', en: 'Answers word by word' },
      about: { zh: '机器人的回答在一行里慢慢变长', en: 'The bot’s answer grows in one row' },
    },
  ],
};
