/** The HTML around a chat: an ordinary service page with the things that are not chats, and the index of all pages. */

const safe = (text) =>
  String(text).replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);

const words = {
  zh: {
    brand: '青禾生活服务',
    practice: '练习页面 · 对方是脚本，不是真人',
    search: '搜索帮助',
    bill: ['本期账单', '应还金额', '8,000.00 元', '最后还款日', '11月28日'],
    reviews: '用户评价',
    people: [
      ['阿梨', '昨天 21:14', '排队五分钟就接通了，态度不错。'],
      ['周周', '11月20日 09:02', '让我提供收入说明，第二天有回复。'],
      ['南风知意', '11月18日 17:40', '分期手续费要自己问清楚。'],
    ],
    comment: '写下您的评价…',
    post: '发表评价',
  },
  en: {
    brand: 'Larkspur Services',
    practice: 'Practice page · the other side is a script, not a person',
    search: 'Search help',
    bill: ['This statement', 'Amount due', '$1,240.00', 'Due date', 'November 28'],
    reviews: 'Reviews',
    people: [
      ['June P.', 'Yesterday, 9:14 PM', 'Got through in five minutes. Friendly.'],
      ['Arlo', 'Nov 20, 9:02 AM', 'They asked for proof of income and answered the next day.'],
      ['Wren K.', 'Nov 18, 5:40 PM', 'Ask about the plan fee yourself.'],
    ],
    comment: 'Write a review…',
    post: 'Post review',
  },
};

const head = (lang, title, data = '') => `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}"${data}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/shell.css">`;

/** A chat with its distractors: search box, account card, reviews with names and times, comment box. */
export function chatPage(page, options) {
  const say = words[page.lang];
  const title = `${page.title[page.lang]} · ${say.brand}`;
  const framed = ['frame', 'blank', 'srcdoc'].includes(options.serve);
  const styles = framed || options.serve === 'closed' ? '' : `<link rel="stylesheet" href="${safe(options.styles)}">`;
  return `${head(page.lang, title, dataOf(options))}${styles}</head>
<body class="desk">
<header><strong>${say.brand}</strong><span class="note">${say.practice}</span>
<form role="search" onsubmit="return false"><input type="search" name="q" placeholder="${say.search}" aria-label="${say.search}"></form></header>
<main>
<section class="side">
<article class="card"><h2>${say.bill[0]}</h2><dl><dt>${say.bill[1]}</dt><dd>${say.bill[2]}</dd><dt>${say.bill[3]}</dt><dd>${say.bill[4]}</dd></dl></article>
<article class="card"><h2>${say.reviews}</h2>${reviews(say)}
<form class="comment" onsubmit="return false"><textarea name="comment" rows="2" placeholder="${say.comment}" aria-label="${say.comment}"></textarea><button>${say.post}</button></form></article>
</section>
<section id="place"></section>
</main>
<script src="${framed ? '/bundle/desk/frame-host.js' : safe(options.bundle)}"></script>
</body></html>`;
}

/** The chat alone, as it stands inside a frame. */
export function barePage(page, options) {
  return `${head(page.lang, page.title[page.lang], dataOf(options))}<link rel="stylesheet" href="${safe(options.styles)}"></head>
<body class="inner"><div id="place"></div><script src="${safe(options.bundle)}"></script></body></html>`;
}

/** A page without a chat: an article, its comments, a box to write one. Nothing here may be taken for a conversation. */
export function articlePage() {
  const say = words.en;
  const more = Array.from({ length: 9 }, (_, i) => [
    `Reader ${i + 1}`,
    `Nov ${19 - i}, 8:${10 + i} AM`,
    `Comment number ${i + 1}, about the second part.`,
  ]);
  return `${head('en', `How instalment plans work · ${say.brand}`)}</head><body class="desk">
<header><strong>${say.brand}</strong><form role="search" onsubmit="return false"><input type="search" name="q" aria-label="${say.search}" placeholder="${say.search}"></form></header>
<main class="article"><article class="card"><h1>How instalment plans work</h1>
<p>A plan splits one sum into several. Each part has its own date, and most plans add a fee to each part.</p>
<p>Ask for the total, the fee, the first date, and what happens when a part is late. Ask for all of it in writing.</p></article>
<section class="card" aria-label="Comments"><h2>Comments (12)</h2>${reviews({ people: [...say.people, ...more] })}
<form class="comment" onsubmit="return false"><textarea name="comment" rows="3" aria-label="Write a comment" placeholder="Write a comment…"></textarea><button>Post</button></form></section></main>
</body></html>`;
}

/** The index: the practice chats first, then the pages for tests with all the ways they are served. */
export function indexPage(pages) {
  const practice = pages.filter((page) => page.practice);
  const others = pages.filter((page) => !page.practice);
  return `${head('zh', 'Practice desk · 练习柜台')}</head><body class="index"><main>
<h1>Practice desk · 练习柜台</h1>
<p>练习用的聊天页面：对方是写好的脚本，不联网，不会发送任何内容。<br><span lang="en">Chats to practise on. The other side is a script; nothing leaves this computer.</span></p>
<ul class="big">${practice.map(bigLink).join('')}</ul>
<h2>More pages for testing · 更多测试页面</h2>
<ul class="list">${others.map(listLink).join('')}<li><a href="/article">没有聊天的网页 · A page without a chat</a></li></ul>
<h2>The same chat, served in other ways · 同一聊天的其他嵌入方式</h2>
<ul class="list">${practice.map(wayLinks).join('')}</ul>
</main></body></html>`;
}

const bigLink = (
  page,
) => `<li><a href="/chat/${page.id}"><b>${safe(page.title.zh)}</b><b lang="en">${safe(page.title.en)}</b>
<span>${safe(page.about.zh)}</span><span lang="en">${safe(page.about.en)}</span></a></li>`;

const listLink = (page) =>
  `<li><a href="/chat/${page.id}">${safe(page.title.zh)} · <span lang="en">${safe(page.title.en)}</span></a> <small>${safe(page.about.zh)} <span lang="en">${safe(page.about.en)}</span></small></li>`;

const ways = {
  frame: '另一来源的框架 · frame of another origin',
  blank: 'about:blank',
  srcdoc: 'srcdoc',
  closed: '封闭影子根 · closed shadow root',
};

const wayLinks = (page) =>
  `<li>${safe(page.title.zh)} · ${safe(page.title.en)}: ${Object.entries(ways)
    .map(([way, name]) => `<a href="/chat/${page.id}?serve=${way}">${name}</a>`)
    .join(' · ')}</li>`;

function reviews(say) {
  const one = ([name, time, text]) => `<li><b>${name}</b> <time>${time}</time><p>${text}</p></li>`;
  return `<ul class="reviews">${say.people.map(one).join('')}</ul>`;
}

const dataOf = (options) => ` data-desk="${safe(JSON.stringify(options))}"`;
