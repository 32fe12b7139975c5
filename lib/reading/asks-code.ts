/** Someone asks for what nobody should give away: a one-time code, a password, a whole card number, the screen. */
import { byRules, rule } from './recogniser';

export const asksCode = byRules('asks_code', [
  rule(
    '(?:验证码|校验码|动态码|短信码|口令|密码|认证码|授权码|otp|(?:银行|信用|储蓄|金融)?卡的?卡?号(?!后|末|尾)|完整的?(?:卡号|号码)|cvv2?|cvn|安全码|卡~3有效期|卡?背面~4(?:三|3|数字|码)|[四六46]位(?:数字|数|码))~12(?:发|告诉|告知|提供|报|念|说|给(?:我|客服|这边)|填|是多少|多少|几位|回复|畀)',
    '{never}|不需要|无需|不用|泄露|重置|修改|忘记|找回|设置|更换|妥善|保管|没有?收到验证码|后(?:四|4)位|(?:页面|app|系统|官方|自己)~6(?:输入|填)|工单|订单',
  ),
  rule(
    '(?:发|告诉|告知|提供|报|念|说|给我|回复|输入|截图|转发|填写?|要|畀)~14(?:验证码|校验码|动态码|短信码|口令|密码|认证码|授权码|otp|(?:银行|信用|储蓄|金融)?卡的?卡?号(?!后|末|尾)|完整的?(?:卡号|号码)|cvv2?|cvn|安全码|卡~3有效期|卡?背面~4(?:三|3|数字|码)|[四六46]位(?:数字|数|码)|短信~6(?:数字|号码|码|内容))',
    '{never}|不需要|无需|不用|泄露|重置|修改|忘记|找回|设置|更换|妥善|保管|没有?收到验证码|后(?:四|4)位|(?:页面|app|系统|官方|自己)~6(?:输入|填)|工单|订单',
  ),
  rule(
    '(?:收到|短信|简讯)~8(?:数字|码|位数)~10(?:发|告诉|报|念|给|是|多少)|收到的?(?:验证码|短信)(?:是|多少|了?吗|没)|(?:短信|简讯)~8(?:截图|转发|发给我|发过来|发来|给我|念)|(?:转发|截图|念)~8(?:那条|这条|收到的|刚才的|银行的)~4(?:短信|简讯)',
    '{never}|不需要|无需|不用|泄露|重置|修改|忘记|找回|设置|更换|妥善|保管|没有?收到验证码|后(?:四|4)位|(?:页面|app|系统|官方|自己)~6(?:输入|填)|工单|订单|我们发的|有收到',
  ),
  rule(
    '(?:共享|分享|投)(?:一下)?(?:您的|手机)?(?:屏幕|萤幕)|(?:屏幕|萤幕)(?:共享|分享)|远程(?:控制|协助|操作|指导|软件|帮)|(?:下载|安装|打开|装)~10(?:会议|远程|teamviewer|anydesk|向日葵|todesk|zoom|瞩目)',
    '{never}',
  ),
  rule(
    "\\b(?:send|tell|give|read|share|provide|enter|type|text|confirm|what(?:'s| is| was)|need|reply with|forward|say|have|repeat)\\b.{0,45}\\b(?:verification code|security code|one[- ]time (?:code|passcode|password|pin)|otp|passcode|(?:[46]|six|four)[- ]digit|the code|code (?:you|we|i|that|from|on)|pin(?: number| code)?|password|cvv|cvc|(?:full |whole |complete )?card number|16[- ]digit|long number)\\b",
    '{enNever}|\\b(?:reset|change|forgot(?:ten)?|last (?:four|4)|new password|page|error code|promo|postal code|zip code|gift cards?)\\b',
  ),
  rule(
    '\\b(?:share|show)\\b.{0,6}\\b(?:me )?your screen\\b|\\bscreen[- ]?shar(?:e|ing)\\b|\\bremote(?:ly)? (?:access|control|session|connect|support)\\b|\\b(?:anydesk|teamviewer|quicksupport)\\b|\\b(?:install|download)\\b.{0,40}\\b(?:so (?:i|we|that) (?:i |we )?can|remote|support tool)\\b',
    '{enNever}',
  ),
  rule(
    '(?:手机|电话|短信|简讯|sms|卡背|背面|收到)~8(?:{n}个?(?:数|位|码)|那?串|个码)~8(?:给我|念|报|读|发|send|打|是多少|回)|会议号|开~3共享|远程~2(?:程式|软体|连线)',
    '{never}|不需要|无需|不用|尾号|[后末][四4]|手机号|订单|单号',
  ),
  rule(
    '\\bforward (?:me |us )?the (?:text|sms)|(?:drop|send|give|tell|read)\\b.{0,15}\\botp\\b|\\bwhatever (?:number|code|digits)|\\b(?:take )?control of your (?:phone|computer|screen|device|laptop)',
    '{enNever}',
  ),
]);
