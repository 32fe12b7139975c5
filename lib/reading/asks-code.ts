/** Someone asks for what nobody should give away: a one-time code, a password, a whole card number, the screen. */
import type { Recogniser } from './recogniser';

export const asksCode: Recogniser = {
  code: 'asks_code',
  rules: [
    {
      yes: /(?:验证码|校验码|动态码|动态密码|动态口令|短信码|口令|密码|认证码|授权码|otp|(?:银行|信用|储蓄)?卡号|cvv|cvn|安全码|卡[^，]{0,3}有效期|卡背面)[^，]{0,12}(?:发|告诉|告知|提供|报|念|说|给我|给(?:我们|客服|这边)|填|是多少|多少|几位|回复)/,
      unless:
        /不要|请勿|切勿|别(?:把|将|告)|勿|不会|不得|谨防|不需要|无需|不用|任何人|警惕|绝不|泄露|重置|修改|忘记|找回|设置|更换|妥善|保管|没有?收到验证码|后(?:四|4)位|(?:页面|app|系统|官方)[^，]{0,6}(?:输入|填)/,
    },
    {
      yes: /(?:发|告诉|告知|提供|报|念|说|给我|回复|输入|截图|转发|填写?)[^，]{0,14}(?:验证码|校验码|动态码|动态密码|短信[^，]{0,6}(?:数字|号码|码|内容)|密码|口令|完整(?:的)?(?:卡号|号码)|(?:银行|信用)?卡(?:的)?(?:卡)?号|cvv|安全码|[四六46]位(?:数字|数|码))/,
      unless:
        /不要|请勿|切勿|别(?:把|将|告)|勿|不会|不得|谨防|不需要|无需|不用|任何人|警惕|绝不|泄露|重置|修改|忘记|找回|设置|更换|妥善|保管|没有?收到验证码|后(?:四|4)位|(?:页面|app|系统|官方)[^，]{0,6}(?:输入|填)/,
    },
    {
      yes: /(?:收到|短信)[^，]{0,8}(?:数字|码|[四六46]位数)[^，]{0,10}(?:发|告诉|报|念|给|是|多少)|(?:收到)(?:的)?(?:验证码|短信)(?:是|多少|了?吗|没)/,
      unless:
        /不要|请勿|切勿|别(?:把|将|告)|勿|不会|不得|谨防|不需要|无需|不用|任何人|警惕|绝不|泄露|重置|修改|忘记|找回|设置|更换|妥善|保管|没有?收到验证码|后(?:四|4)位|(?:页面|app|系统|官方)[^，]{0,6}(?:输入|填)/,
    },
    {
      yes: /(?:共享|分享|投)(?:一下)?(?:您的|你的|手机)?屏幕|屏幕共享|远程(?:控制|协助|操作|指导|软件)|(?:下载|安装|打开|装)[^，]{0,10}(?:会议|远程|teamviewer|anydesk|向日葵|todesk|zoom|腾讯会议|瞩目)/,
      unless: /不要|请勿|切勿|别|勿|不会|谨防|警惕/,
    },
    {
      yes: /\b(?:send|tell|give|read|share|provide|enter|type|text|confirm|what(?:'s| is| was)|need|reply with|forward|say|have|repeat)\b.{0,45}\b(?:verification code|security code|one[- ]time (?:code|passcode|password|pin)|otp|passcode|[46][- ]digit|(?:six|four)[- ]digit|the code|code (?:you|we|i|that|from|on)|pin(?: number| code)?|password|cvv|cvc|(?:full |whole |complete )?card number|16[- ]digit|long number)\b/,
      unless:
        /\b(?:never|don't|do not|won't|will not|not|nobody|no one|reset|change|forgot(?:ten)?|last (?:four|4)|new password|page|error code|promo|postal code|zip code)\b/,
    },
    {
      yes: /\b(?:share|show)\b.{0,6}\b(?:me )?your screen\b|\bscreen[- ]?shar(?:e|ing)\b|\bremote(?:ly)? (?:access|control|session|connect|support)\b|\b(?:anydesk|teamviewer|quicksupport)\b|\b(?:install|download)\b.{0,40}\b(?:so (?:i|we|that) (?:i |we )?can|remote|support tool)\b/,
      unless: /\b(?:never|don't|do not|won't|will not)\b/,
    },
    {
      yes: /(?:短信|简讯)[^，]{0,8}(?:截图|转发|发给我|发过来|发来|给我|念)|(?:转发|截图|念|发)[^，]{0,8}(?:那条|这条|收到的|刚才的|银行的)[^，]{0,4}(?:短信|简讯)/,
      unless:
        /不要|请勿|切勿|别(?:把|将|告)|勿|不会|不得|谨防|不需要|无需|不用|任何人|警惕|绝不|泄露|重置|修改|忘记|找回|设置|更换|妥善|保管|没有?收到验证码|后(?:四|4)位|(?:页面|app|系统|官方)[^，]{0,6}(?:输入|填)/,
    },
  ],
};
