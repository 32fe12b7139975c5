/** Words of the rendered files for pictures and files: why a screenshot was taken, and why something was not kept. */
import type { BlobMissing, ScreenshotReason } from '../evidence/entry';
import type { Locale } from './rendering';

export interface BlobWords {
  screenshot: string;
  kept: string;
  drawnAnew: string;
  notKept: string;
  /** Followed by the digest. */
  covered: string;
  screenshotReasons: Record<ScreenshotReason, string>;
  missing: Record<BlobMissing, string>;
}

export const blobWords: Record<Locale, BlobWords> = {
  en: {
    screenshot: 'Screenshot',
    kept: 'kept as',
    drawnAnew: 'drawn anew from what the page showed, not the original file',
    notKept: 'not kept',
    covered: 'the holder covered a part of this picture; this is a copy, and the original’s SHA-256 is',
    screenshotReasons: {
      start: 'recording began',
      stop: 'recording ended',
      user: 'taken by the holder',
      promise: 'something seems to be promised',
      recall: 'a message was taken back',
    },
    missing: {
      'not-loaded': 'the page had not loaded it',
      unreadable: 'its address could not be read any more, or by nobody else',
      'too-large': 'too large',
      'too-many': 'too many',
      'timed-out': 'it took too long',
      'storage-full': 'no room on the device',
      lost: 'the page or the program ended first',
    },
  },
  'zh-CN': {
    screenshot: '截图',
    kept: '保存为',
    drawnAnew: '按页面所显示重新绘制，并非原始文件',
    notKept: '未保存',
    covered: '持有人遮盖了这张图片的一部分；这是副本，原图的 SHA-256 为',
    screenshotReasons: {
      start: '录制开始',
      stop: '录制结束',
      user: '由持有人截取',
      promise: '疑似作出承诺',
      recall: '有消息被撤回',
    },
    missing: {
      'not-loaded': '页面没有加载过它',
      unreadable: '地址已失效，或网站不允许读取',
      'too-large': '过大',
      'too-many': '过多',
      'timed-out': '耗时过长',
      'storage-full': '设备空间不足',
      lost: '页面或程序提前结束',
    },
  },
  'zh-TW': {
    screenshot: '截圖',
    kept: '儲存為',
    drawnAnew: '按頁面所顯示重新繪製，並非原始檔案',
    notKept: '未儲存',
    covered: '持有人遮蓋了這張圖片的一部分；這是副本，原圖的 SHA-256 為',
    screenshotReasons: {
      start: '錄製開始',
      stop: '錄製結束',
      user: '由持有人擷取',
      promise: '疑似作出承諾',
      recall: '有訊息被收回',
    },
    missing: {
      'not-loaded': '頁面沒有載入過它',
      unreadable: '網址已失效，或網站不允許讀取',
      'too-large': '過大',
      'too-many': '過多',
      'timed-out': '耗時過長',
      'storage-full': '裝置空間不足',
      lost: '頁面或程式提前結束',
    },
  },
};
