/** Words of the rendered files for what entries give as a code: who spoke, how that is known, why nobody watched. */
import type { Side, SideBasis } from '../transcript/message';
import type { GapReason } from '../transcript/observation';
import type { Locale } from './rendering';

export interface CodeWords {
  sides: Record<Side, string>;
  bases: Record<SideBasis, string>;
  reasons: Record<GapReason, string>;
}

export const codeWords: Record<Locale, CodeWords> = {
  en: {
    sides: { customer: 'Customer', agent: 'Agent', bot: 'Bot', system: 'System', unknown: 'Unknown speaker' },
    bases: {
      site: 'site',
      echo: 'echo',
      markup: 'markup',
      geometry: 'position',
      voice: 'way of speaking (a guess)',
      user: 'holder',
      learned: 'holder, of one like it',
    },
    reasons: {
      'worker-lost': 'the browser stopped the program',
      'page-reloaded': 'the page was loaded anew',
      'page-frozen': 'the browser froze the page',
      'frame-unreachable': 'a part of the page could not be read',
      'storage-failed': 'it could not be stored',
      'paused-by-user': 'paused by the holder',
      'extension-updated': 'the program was updated',
      'extension-reloaded': 'the program was reloaded, or switched off for a time',
      'browser-closed': 'the browser was closed',
      'conversation-gone': 'the conversation was no longer on the page',
      flood: 'the page changed too fast to follow',
    },
  },
  'zh-CN': {
    sides: { customer: '客户', agent: '客服', bot: '机器人', system: '系统', unknown: '发言人未知' },
    bases: {
      site: '站点规则',
      echo: '回显',
      markup: '页面标记',
      geometry: '左右位置',
      voice: '说话方式（推测）',
      user: '持有人更正',
      learned: '持有人更正过同类',
    },
    reasons: {
      'worker-lost': '浏览器停止了程序',
      'page-reloaded': '页面重新加载',
      'page-frozen': '浏览器冻结了页面',
      'frame-unreachable': '页面的一部分无法读取',
      'storage-failed': '无法保存',
      'paused-by-user': '由持有人暂停',
      'extension-updated': '程序更新',
      'extension-reloaded': '程序重新加载，或曾被停用',
      'browser-closed': '浏览器被关闭',
      'conversation-gone': '对话已不在页面上',
      flood: '页面变化过快，无法跟上',
    },
  },
  'zh-TW': {
    sides: { customer: '客戶', agent: '客服', bot: '機器人', system: '系統', unknown: '發言人未知' },
    bases: {
      site: '網站規則',
      echo: '回顯',
      markup: '頁面標記',
      geometry: '左右位置',
      voice: '說話方式（推測）',
      user: '持有人更正',
      learned: '持有人更正過同類',
    },
    reasons: {
      'worker-lost': '瀏覽器停止了程式',
      'page-reloaded': '頁面重新載入',
      'page-frozen': '瀏覽器凍結了頁面',
      'frame-unreachable': '頁面的一部分無法讀取',
      'storage-failed': '無法儲存',
      'paused-by-user': '由持有人暫停',
      'extension-updated': '程式更新',
      'extension-reloaded': '程式重新載入，或曾被停用',
      'browser-closed': '瀏覽器被關閉',
      'conversation-gone': '對話已不在頁面上',
      flood: '頁面變化過快，無法跟上',
    },
  },
};
