/** How a text of the case's own data is written down: once in each language of the interface. */
export type Said = Record<'en' | 'zh-CN' | 'zh-TW', string>;

export const said = (en: string, zhCN: string, zhTW: string): Said => ({ en, 'zh-CN': zhCN, 'zh-TW': zhTW });
