/** Style of the HTML files: light, dark and paper. It stands inside the file. */
export const style = `
:root{color-scheme:light dark;--ink:#1b1d21;--soft:#5a6069;--line:#d9dce1;--paper:#fff;--own:#eef4ff;--warn:#8a1f11;--warnbg:#fdf0ee}
@media (prefers-color-scheme:dark){:root{--ink:#e8eaed;--soft:#a6adb8;--line:#3a3f47;--paper:#17191c;--own:#1d2839;--warn:#ffb4a8;--warnbg:#3a1d18}}
*{box-sizing:border-box}
body{margin:0 auto;padding:24px 16px;max-width:56rem;background:var(--paper);color:var(--ink);font:16px/1.7 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans CJK TC",sans-serif;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.3;margin:0 0 8px}
h2{font-size:1.125rem;margin:32px 0 8px}
p{margin:8px 0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:0 16px;margin:8px 0 24px}
dt,.aside,.more,.event{color:var(--soft)}
dd{margin:0}
code,time,.n{font-variant-numeric:tabular-nums}
code{font-size:.8125rem}
.unsigned{padding:8px 16px;border:2px solid var(--warn);background:var(--warnbg);color:var(--warn);font-weight:700}
article{border:1px solid var(--line);border-radius:8px;padding:8px 16px;margin:8px 0;box-decoration-break:clone;-webkit-box-decoration-break:clone}
article.customer{background:var(--own)}
article header{display:flex;flex-wrap:wrap;gap:0 12px}
.text{white-space:pre-wrap;unicode-bidi:isolate;margin:4px 0;orphans:4;widows:4}
.event{border-inline-start:4px solid var(--line);padding-inline-start:12px;margin:16px 0}
.note,.session{white-space:pre-wrap}
.gap{border-color:var(--warn);color:var(--warn)}
figure{margin:8px 0}
figure img{display:block;max-width:100%;max-height:24rem;border:1px solid var(--line)}
figcaption{color:var(--soft);font-size:.875rem}
.more{white-space:pre-wrap;font-size:.875rem;margin:4px 0}
table{border-collapse:collapse;width:100%;margin:16px 0;table-layout:fixed}
th,td{border:1px solid var(--line);padding:8px;text-align:start;vertical-align:top}
.blank{display:inline-block;min-width:12rem;border-bottom:1px solid var(--ink)}
@media print{:root{--ink:#000;--soft:#444;--line:#999;--paper:#fff;--own:#fff;--warn:#000;--warnbg:#fff}body{font-size:11pt;max-width:none;padding:0}@page{margin:18mm 16mm}h2,article header{break-after:avoid}footer{break-before:avoid}tr,figure,.event,.more{break-inside:avoid}td,th{padding:6px}}
`.trim();
