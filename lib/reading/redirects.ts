/** The agent sends the customer elsewhere: the app, a phone number, another department, a link. */
import { byRules, rule } from './recogniser';

export const redirects = byRules('redirects', [
  rule(
    '(?:拨打|转拨|改拨|致电|打(?!算|扰|款|折)|联[系络]|咨询|找|到|在|去|通过|登[录陆入]|前往|关注|点击|打开|进入|使用|搜索|走|向)~16(?:热线|客服电话|专线|电话|官网|app|客户端|小程序|公众号|页面|网点|柜台|专席|银行(?!卡|流水|审)|放款机构|资金方|商家|卖家|链接|连结|入口|9[0-9]{4}|人工|贷后|菜单|我的-|“|「|自助|首页|设置|物流|快递公司|保险公司|保司|航司|售后|手机银行|门市|营业厅)',
    '我们?(?:会|将|马上|帮|为|给|这就|已)|专员(?:会|将)|会有|会(?:给|向|联系)|已(?:为|给|经|帮)|您(?:是|有)?(?:在|从)哪|本次|接通|发(?:到|至)|短信|给您|(?<!由.{0,4})为您(?!服务|处理|解答)|帮您|打电话给|通讯录|家人|单位|亲|到账|退(?:到|回|至)|转(?:到|至)(?:私|个|指)|共享|远程|会议|不(?:要|能|会|在)|请勿|证明|材料|微信|不再|拨打您|查询到|吗',
  ),
  rule(
    '(?:不归|不属于|不是)(?:我们|我这边|这边|本部门)~6(?:负责|管|处理|受理|部门)|这边是~10(?:部门|客服|渠道)~2$|(?:需要|只能|请|得|要)(?:您)?(?:自(?:行|助|己)|本人)~12(?:操作|申请|办理|查询|联[系络])|(?:转接|转到|转至|转给)~8(?:部门|专席|专员|同事|人工|专线)',
    '我们?(?:会|将|马上|帮|给)|已|为您|给您|帮您',
  ),
  rule(
    '(?:点|点击|点开|打开|进入|在)(?:一下)?~10(?:-|—|>|→|里面?|页面?)~14(?:就|可以|能|查|看|申请|办|操作)|(?:自己|自行|直接|请您?|麻烦您?)(?:去)?(?:找|跟|和|联[系络]|问|咨询)~8(?:银行|机构|商家|平台|部门|快递|卖家|物流|公司)|(?:去|到|找|问)~6(?:网点|柜台|营业厅|分行|支行|门店|平台|门市)',
    '我们?(?:会|将|帮|为|给)|链接|(?<!由.{0,4})为您(?!服务|处理|解答)|帮您|给您|上?不(?:方便|好)|自己在页面',
  ),
  rule(
    '\\b(?:call(?:ing)?|phone|ring|contact(?:ing)?|visit(?:ing)?|go to|log ?in|use|head (?:over )?to|through|via|speak (?:to|with)|talk to|reach out to|email|click|follow|open|download|try|get in touch with|write to|check with|handled by|dealt with by)\\b[^,]{0,45}\\b(?:number|line|hotline|website|site|app|branch|department|team|link|portal|help ?cent(?:re|er)|page|settings|bank|lender|merchant|courier|seller|1-?8[0-9]{2}|0[38]00|online|form|dashboard|account menu|landlord|insurer|carrier|store|airline|manufacturer)\\b|\\b(?:do|find|request|apply|change|manage|set|see|check)\\b[^,]{0,25}\\b(?:in|on|via|through) (?:the|our|your) (?:app|website|site|portal|account page|dashboard)\\b',
    "\\b(?:i'll|we'll|(?:i|we) will|will|i've|we've|we have|whatsapp|telegram|remote|screen|never|don't|do not|won't|let me|your employer|i can|so (?:i|we) can|gift|you're through|last (?:four|4)|digits|mention|anydesk|stop|legal|tell me)\\b|\\?",
  ),
  rule(
    "\\bnot (?:our|my|the right) (?:department|team|area)\\b|\\bwrong (?:department|team|number)\\b|\\b(?:different|another|other) (?:department|team) (?:handles|deals|is responsible|looks)\\b|\\byou(?:'d|'ll| would| will)? (?:have|need|want) to (?:speak|talk|contact|call|ring|go|ask|write|log|visit|raise)\\b|\\bplease (?:call|contact|visit|log in|go to|speak|ring|head)\\b",
    'whatsapp|telegram|your employer|our (?:court|solicitor)',
  ),
  rule(
    "\\b(?:that's|this is|it's) (?:a matter|one|something|a question) for (?:the|your)|\\btake (?:it|that|this) up with\\b|\\b(?:goes|go|has to go|have to go|need to go|is done|done) through (?:the|our|your)\\b|\\bhandled by\\b|\\bbest (?:to|off) (?:contact|speak|call|ask|check)|\\b(?:is|are) down to (?:the|your)\\b|\\bwe just take\\b",
    "\\b(?:i'll|we'll|solicitor|police)\\b",
  ),
  rule(
    '(?:归|由)~8(?:管|负责|处理|受理)~2(?:的|，|$)|(?:得|要|需|请|建议)您?~3(?:联[系络]|咨询|找|问)(?:一?下)?~10(?:商家|银行|平台|部门|机构|航司|航空公司|酒店|物流|快递|厂家|品牌方|官方|专线|165|110|96110|12378|运营商|保险)',
    '我们?(?:会|将|帮|给|负责)|由我们|(?<!由.{0,4})为您(?!服务|处理|解答)|帮您',
  ),
  rule(
    '(?:至|上|洽|到|用)~8(?:官网|网站|app|网银|网路银行|分行|门市|据点|客服专线|服务台|柜[台位]|营业据点)~10(?:下载|申请|查询|操作|办理|填写|洽询|设定)',
    '我们?会|为您|帮您|给您',
  ),
]);
